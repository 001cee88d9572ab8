import { noChange, type ChildPart } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';
import { clearPart, insertPart, removePart, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';

/** A node of a list, and what it was made from. */
interface Standing {
  readonly part: ChildPart;
  readonly item: unknown;
  readonly stamp: unknown;
}

type Key<T> = (item: T) => string;
type Template<T> = (item: T) => unknown;

/** What a list may know besides its items. */
interface Manner {
  /** An item that is the same object as before is left alone for as long as this is the same. */
  readonly stamp?: unknown;
  /** Takes what comes after all that stands, to be drawn at another time; of lists within each other the innermost first. */
  readonly postpone?: ((draw: () => void) => unknown) | undefined;
}

/**
 * A list whose nodes stay with their items: what is open stays open and what has the focus keeps it when items come and go.
 * Keys must be unique. Lit's own `repeat` also finds the fewest moves of a shuffled list, for twice the bytes.
 */
class EachDirective extends Directive {
  #standing = new Map<string, Standing>();

  /** Without a page there is nothing that could stay. */
  render<T>(items: readonly T[], _key: Key<T>, template: Template<T>, _manner?: Manner): unknown {
    return items.map(template);
  }

  override update<T>(
    container: ChildPart,
    [items, key, template, { stamp, postpone } = {}]: [readonly T[], Key<T>, Template<T>, Manner?],
  ): unknown {
    const before = this.#standing;
    // Another value stood here.
    if (before.size === 0) clearPart(container);
    const keys = new Set(items.map(key));
    for (const [old, { part }] of before) {
      if (keys.has(old)) continue;
      removePart(part);
      before.delete(old);
    }
    const now = (this.#standing = new Map<string, Standing>());
    const standing = [...before.values()];
    const placed = new Set<ChildPart>();
    let next = 0;
    const drawFrom = (from: number) => {
      for (let index = from; index < items.length; index++) {
        const item = items[index]!;
        if (placed.size === standing.length && postpone?.(() => drawFrom(index))) return;
        while (standing[next] && placed.has(standing[next]!.part)) next++;
        const known = before.get(key(item));
        const part =
          known && known === standing[next] ? known.part : insertPart(container, standing[next]?.part, known?.part);
        if (known) placed.add(part);
        if (stamp === undefined || known?.item !== item || known.stamp !== stamp)
          setChildPartValue(part, template(item));
        now.set(key(item), { part, item, stamp });
      }
    };
    drawFrom(0);
    setCommittedValue(
      container,
      [...now.values()].map(({ part }) => part),
    );
    return noChange;
  }
}

export const each = directive(EachDirective) as <T>(
  items: readonly T[],
  key: Key<T>,
  template: Template<T>,
  manner?: Manner,
) => DirectiveResult;
