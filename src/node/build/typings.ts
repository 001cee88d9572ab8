import { elementsOf, type ElementsManifest } from './elements-manifest.js';

/** The declarations that teach frameworks the elements, by their files in dist. They only import types. */
export function frameworkTypings(manifest: ElementsManifest): Readonly<Record<string, string>> {
  return { 'types/tags.d.ts': tags(elementsOf(manifest)), 'react.d.ts': REACT, 'vue.d.ts': VUE, 'svelte.d.ts': SVELTE };
}

type Element = ReturnType<typeof elementsOf>[number];
type Attribute = NonNullable<Element['attributes']>[number];

/** What all frameworks say of the elements, each in its own way. */
function tags(elements: readonly Element[]): string {
  const events = new Set(elements.flatMap((element) => eventsOf(element).map(({ type }) => type)));
  const names = [...elements.map(({ name }) => name), ...events].sort();
  return `import type { ${names.join(', ')} } from '../index.js';

interface Tag<Widget, Attributes, Property extends keyof Widget, Events> {
  element: Widget;
  attributes: Attributes;
  properties: { [Name in keyof Pick<Widget, Property>]?: Widget[Name] | undefined };
  events: { [Type in keyof Events]: Events[Type] & { readonly currentTarget: Widget } };
}

/** What can be written in the tag of each element, and what it tells. */
export interface Tags {
${elements.map(tag).join('\n')}
}

/** Attributes, properties and listeners as one object, for templates that know them by their names. */
export type Markup<Name extends keyof Tags> = Tags[Name]['attributes'] &
  Tags[Name]['properties'] & {
    [Type in keyof Tags[Name]['events'] & string as \`on\${Type}\`]?:
      | ((event: Tags[Name]['events'][Type]) => void)
      | undefined;
  };

${elements.map(attributes).join('\n')}`;
}

function tag(element: Element): string {
  const events = eventsOf(element).map(({ name, type }) => `'${name}': ${type}`);
  const properties = (element.members ?? [])
    .filter((member) => member.kind === 'field' && !member.static)
    .map(({ name }) => `'${name}'`);
  return `  '${element.tagName}': Tag<
    ${element.name},
    ${element.name}Attributes,
    ${properties.join(' | ')},
    { ${events.join('; ')} }
  >;`;
}

function attributes({ name, tagName, attributes: list = [] }: Element): string {
  const lines = list.map(
    (attribute) =>
      `  /** ${attribute.description?.replaceAll(/\s+/g, ' ')} */\n  '${attribute.name}'?: ${written(attribute)};\n`,
  );
  return `/** Attributes of \`<${tagName}>\`. */\nexport interface ${name}Attributes {\n${lines.join('')}}\n`;
}

/**
 * What an attribute takes: a number can be written as text, and nothing stands for its absence. Where a framework does not
 * find a property under the name, it writes `false` as text, which is on: such a switch takes no `false`.
 */
function written({ name, fieldName, type }: Attribute): string {
  const kinds = (type?.text ?? 'string').split(' | ').filter((kind) => kind !== 'null' && kind !== 'undefined');
  const all = kinds.flatMap((kind) => {
    if (kind === 'number') return [kind, '`${number}`'];
    return kind === 'boolean' ? [name === fieldName ? kind : 'true', "''"] : [kind];
  });
  return [...all, 'undefined'].join(' | ');
}

function eventsOf({ tagName, events = [] }: Element): { name: string; type: string }[] {
  return events.map(({ name, type }) => {
    if (!name || !type) throw new Error(`An event of <${tagName}> has no type: @fires {Class} name - When.`);
    return { name, type: type.text };
  });
}

const REACT = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Markup, Tags } from './types/tags.js';

type Elements = {
  [Name in keyof Tags]: DetailedHTMLProps<HTMLAttributes<Tags[Name]['element']>, Tags[Name]['element']> & Markup<Name>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** Compilers of Vue read attributes in camel case, so that an attribute and its property are one. */
const VUE = `import type { EmitFn, HTMLAttributes } from 'vue';
import type { Tags } from './types/tags.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

type Props<Attributes, Properties> = {
  [Name in keyof Attributes & string as Camel<Name>]?:
    | Attributes[Name]
    | (Camel<Name> extends keyof Properties ? Properties[Camel<Name>] : never);
} & Omit<Properties, Camel<keyof Attributes & string>>;

type Element<Tag extends Tags[keyof Tags]> = new () => Tag['element'] & {
  $props: HTMLAttributes & Props<Tag['attributes'], Tag['properties']>;
  $emit: EmitFn<{ [Type in keyof Tag['events']]: (event: Tag['events'][Type]) => void }>;
};

type Elements = { [Name in keyof Tags]: Element<Tags[Name]> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

const SVELTE = `import type { HTMLAttributes } from 'svelte/elements';
import type { Markup, Tags } from './types/tags.js';

type Elements = { [Name in keyof Tags]: HTMLAttributes<Tags[Name]['element']> & Markup<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;
