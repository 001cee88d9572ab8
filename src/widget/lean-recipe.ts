/** Templates as they are cloned: the nodes of their strings, and where values stand in them. */

export interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** A value's place: an attribute of the node that the path leads to, or before it, or the last in it. */
export interface Hole {
  /** For each level, which child. */
  readonly path: readonly number[];
  readonly isLast?: boolean;
  /** Directly before another value. */
  readonly joined?: boolean;
  readonly name: string;
}

interface Recipe {
  /** What stands at the top: an element, or a fragment where there are several nodes. */
  readonly root: Node;
  readonly holes: readonly Hole[];
}

/** Stands for a value within a tag; between tags, a comment does. */
const VALUE = '¤';
const isPlace = (node: Node | null) => node instanceof Comment && node.data === '?';

const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(markup: string): string } } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (markup: string) => markup });

/** For each level from a root to a node in it, which child leads there. */
export function pathTo(node: Node, root: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== root; at = at.parentNode!)
    path.unshift([...at.parentNode!.childNodes].indexOf(at as ChildNode));
  return path;
}

const childAt = (parent: Node, at: number) => {
  let node = parent.firstChild!;
  while (at--) node = node.nextSibling!;
  return node;
};

/** The node that a path leads to. */
export const nodeAt = (root: Node, path: readonly number[]): Node => path.reduce(childAt, root);

const recipes = new WeakMap<TemplateStringsArray, Recipe>();

export function recipeOf(strings: TemplateStringsArray): Recipe {
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
  if (!content.firstChild || isPlace(content.firstChild)) content.prepend('');

  const found: (Omit<Hole, 'path'> & { node: Node })[] = [];
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
  for (let node; (node = walker.nextNode());) {
    if (isPlace(node)) found.push({ node, joined: isPlace(node.nextSibling), name: '' });
    for (const { name, value } of [...((node as Element).attributes ?? [])]) {
      if (value !== VALUE) continue;
      found.push({ node, name });
      (node as Element).removeAttribute(name);
    }
  }
  const holes = found.reverse().map((hole) => {
    const comment = hole.node as Comment;
    if (hole.name) return hole;
    // What is last stays.
    if (comment === content.lastChild) {
      comment.data = '';
      return hole;
    }
    const { nextSibling, parentNode } = comment;
    comment.remove();
    return { ...hole, node: nextSibling ?? parentNode!, isLast: !nextSibling };
  });
  const root = content.childNodes.length > 1 ? content : content.firstChild!;
  const recipe = { root, holes: holes.reverse().map(({ node, ...hole }) => ({ ...hole, path: pathTo(node, root) })) };
  recipes.set(strings, recipe);
  return recipe;
}
