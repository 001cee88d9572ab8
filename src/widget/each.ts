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
  /** For as long as this is the same, what goes is only hidden: it comes back as it was. */
  readonly scope?: unknown;
}

/**
 * A list whose nodes stay with their items: what is open stays open and what has the focus keeps it when items come and go.
 * Keys must be unique. Lit's own `repeat` also finds the fewest moves of a shuffled list, for twice the bytes.
 */
class EachDirective extends Directive {
  #standing = new Map<string, Standing>();
  #scope: unknown;

  /** Without a page there is nothing that could stay. */
  render<T>(items: readonly T[], _key: Key<T>, template: Template<T>, _manner?: Manner): unknown {
    return items.map(template);
  }

  override update<T>(
    container: ChildPart,
    [items, key, template, { stamp, postpone, scope } = {}]: [readonly T[], Key<T>, Template<T>, Manner?],
  ): unknown {
    const before = this.#standing;
    // Another value stood here.
    if (before.size === 0) clearPart(container);
    const keys = new Set(items.map(key));
    const hides = scope !== undefined && scope === this.#scope;
    this.#scope = scope;
    let known = 0;
    for (const [old, { part }] of before) {
      if (keys.has(old)) known++;
      else if (hides) show(part, false);
      else {
        removePart(part);
        before.delete(old);
      }
    }
    const now = (this.#standing = new Map<string, Standing>());
    const standing = [...before];
    const placed = new Set<string>();
    let next = 0;
    const skip = () => {
      for (; standing[next]; next++) {
        const [old, hidden] = standing[next]!;
        if (!keys.has(old)) now.set(old, hidden);
        else if (!placed.has(old)) return;
      }
    };
    const drawFrom = (from: number) => {
      for (let index = from; index < items.length; index++) {
        const item = items[index]!;
        const name = key(item);
        skip();
        if (placed.size === known && postpone?.(() => drawFrom(index))) return;
        const one = before.get(name);
        const [place, { part: beside } = {}] = standing[next] ?? [];
        const part = one && name === place ? one.part : insertPart(container, beside, one?.part);
        if (one) {
          placed.add(name);
          show(part, true);
        }
        if (stamp === undefined || one?.item !== item || one.stamp !== stamp) setChildPartValue(part, template(item));
        now.set(name, { part, item, stamp });
      }
    };
    drawFrom(0);
    skip();
    setCommittedValue(
      container,
      [...now.values()].map(({ part }) => part),
    );
    return noChange;
  }
}

function show({ startNode }: ChildPart, isShown: boolean): void {
  const element = (startNode as Comment).nextElementSibling as HTMLElement | null;
  if (element) element.hidden = !isShown;
}

export const each = directive(EachDirective) as <T>(
  items: readonly T[],
  key: Key<T>,
  template: Template<T>,
  manner?: Manner,
) => DirectiveResult;
