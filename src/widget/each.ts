import { noChange, type ChildPart } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';

/**
 * A list whose nodes stay with their items: what is open stays open and what has the focus keeps it when items come and go.
 * Keys must be unique. Lit's own `repeat` also finds the fewest moves of a shuffled list, for twice the bytes.
 */
class EachDirective extends Directive {
  #parts = new Map<string, ChildPart>();

  render<T>(items: readonly T[], key: (item: T) => string, template: (item: T) => unknown): unknown {
    return [items, key, template];
  }

  override update<T>(
    container: ChildPart,
    [items, key, template]: [readonly T[], (item: T) => string, (item: T) => unknown],
  ): unknown {
    const before = this.#parts;
    const keys = new Set(items.map(key));
    for (const [old, part] of before) {
      if (keys.has(old)) continue;
      removePart(part);
      before.delete(old);
    }
    this.#parts = new Map();
    const standing = [...before.values()];
    const placed = new Set<ChildPart>();
    let next = 0;
    for (const item of items) {
      while (placed.has(standing[next]!)) next++;
      const known = before.get(key(item));
      const part = known && known === standing[next] ? known : insertPart(container, standing[next], known);
      placed.add(part);
      this.#parts.set(key(item), setChildPartValue(part, template(item)));
    }
    return noChange;
  }
}

export const each = directive(EachDirective) as <T>(
  items: readonly T[],
  key: (item: T) => string,
  template: (item: T) => unknown,
) => DirectiveResult;
