/** Templates as they are cloned: the nodes of their strings, and where values stand in them. */

export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** A value's place: an attribute of the node that the path leads to, or before the child `at` of it. */
export interface Hole {
  readonly path: readonly number[];
  readonly at: number;
  /** Directly before another value. */
  readonly joined: boolean;
  readonly name?: string;
  /** What stands around the values of an attribute. */
  readonly around: readonly string[];
}

interface Recipe {
  readonly content: DocumentFragment;
  readonly holes: readonly Hole[];
}

/** Stands for a value within a tag; between tags, a comment does. */
const VALUE = '¤';
const isPlace = (node: Node | null) => node instanceof Comment && node.data === '?';

const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(markup: string): string } } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (markup: string) => markup });

const recipes = new WeakMap<TemplateStringsArray, Recipe>();

export function recipeOf({ strings }: TemplateResult): Recipe {
  const known = recipes.get(strings);
  if (known) return known;
  const markup = strings.reduce(
    (before, next) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? VALUE : '<?>') + next,
  );
  const template = document.createElement('template');
  // The one place where strings become nodes: those of templates, which no feed and no page can write.
  // eslint-disable-next-line no-restricted-properties
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  const { content } = template;
  // What is first and last stays so, whatever the values.
  if (!(content.firstChild instanceof Element)) content.prepend(document.createComment(''));

  const found: { node: Node; before?: Node | null; joined: boolean; name?: string; around: readonly string[] }[] = [];
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
  for (let node; (node = walker.nextNode());) {
    if (isPlace(node)) found.push({ node, joined: isPlace(node.nextSibling), around: ['', ''] });
    for (const { name, value } of [...((node as Element).attributes ?? [])]) {
      const around = value.split(VALUE);
      if (around.length < 2) continue;
      found.push({ node, joined: false, name, around });
      (node as Element).removeAttribute(name);
    }
  }
  for (const place of [...found].reverse()) {
    if (place.name) continue;
    const comment = place.node as Comment;
    place.node = comment.parentNode!;
    if (place.node === content) {
      comment.data = '';
      place.joined = false;
      place.before = comment;
    } else {
      place.before = comment.nextSibling;
      comment.remove();
    }
  }
  const indexOf = (node: Node) => [...node.parentNode!.childNodes].indexOf(node as ChildNode);
  const pathTo = (node: Node): number[] => (node === content ? [] : [...pathTo(node.parentNode!), indexOf(node)]);
  const recipe = {
    content,
    holes: found.map(({ node, before, ...hole }) => ({
      ...hole,
      path: pathTo(node),
      at: before ? indexOf(before) : node.childNodes.length,
    })),
  };
  recipes.set(strings, recipe);
  return recipe;
}
