import { styleContent } from './choice.js';
import { element, type Attributes } from './markup.js';
import type { Snippet } from './snippet.js';

/**
 * A plugin of one file, for sites whose editors may not write tags: it puts the scripts on the pages and offers a
 * shortcode of the name of each widget.
 */
export function wordpressPlugin({ scripts, theme, widgets }: Snippet): string {
  const names = [
    ...new Set([
      'src',
      'lang',
      'time-zone',
      'heading-level',
      'view',
      ...widgets.flatMap(({ attributes }) => Object.keys(attributes)),
    ]),
  ];
  const head = scripts.map(({ attributes, content }) =>
    content
      ? `    wp_print_inline_script_tag(${phpText(content.trim())}, ${phpArray(attributes)});`
      : `    wp_print_script_tag(${phpArray(attributes)});`,
  );
  if (theme) head.push(`    echo ${phpText(element('style', {}, styleContent(theme)))};`);
  return `<?php
/**
 * Plugin Name: Meeting Widgets
 * Description: Shows a meeting by shortcodes such as [${widgets[0]?.tag ?? 'meeting'} src="https://example.org/meeting.json"].
 * Requires at least: 5.7
 */

defined('ABSPATH') || exit;

// Early: an import map has to stand before the first module script of the page.
add_action('wp_head', function () {
${head.join('\n')}
}, 0);

foreach ([${widgets.map(({ tag }) => phpText(tag)).join(', ')}] as $tag) {
    add_shortcode($tag, function ($given) use ($tag) {
        $known = [${names.map(phpText).join(', ')}];
        $written = '';
        foreach ((array) $given as $name => $value) {
            // A word without a value comes as a value without a name.
            [$name, $value] = is_int($name) ? [$value, ''] : [$name, $value];
            if (in_array($name, $known, true)) {
                $written .= ' ' . $name . '="' . esc_attr($value) . '"';
            }
        }
        return '<' . $tag . $written . '></' . $tag . '>';
    });
}
`;
}

/** The widgets as shortcodes of the plugin. */
export function wordpressShortcodes({ widgets }: Snippet): string {
  return widgets
    .map(({ tag, attributes }) => {
      const written = Object.entries(attributes).map(([name, value]) =>
        value === true ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`,
      );
      return `[${tag}${written.join('')}]\n`;
    })
    .join('\n');
}

function phpArray(attributes: Attributes): string {
  const pairs = Object.entries(attributes).map(
    ([name, value]) => `${phpText(name)} => ${value === true ? 'true' : phpText(value)}`,
  );
  return `[${pairs.join(', ')}]`;
}

function phpText(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
