type Draw = () => void;

/** How a list that is too long to be drawn at once is drawn. */
export interface Pace {
  /** Takes what is left of a list, where enough has been drawn for now. */
  readonly postpone: (draw: Draw) => unknown;
  /** The same of a list that is folded: it comes when all others are there. */
  readonly postponeFolded: (draw: Draw) => unknown;
  /** Tells how much has been drawn. */
  readonly spend: (amount: number) => void;
  /** Draws some more; tells whether that was all. */
  readonly go: () => boolean;
}

/** How long one go of drawing may take, in milliseconds: what styles, layout and paint add to it comes on top. */
const GO = 60;

/**
 * From the top downwards, so that nothing that stands moves. First comes what fills a screen or two; then the browser paints
 * and answers the visitor between one go and the next.
 */
export function paceOf(first: number): Pace {
  let left = first;
  let until = 0;
  const waiting: Draw[] = [];
  const folded: Draw[] = [];
  const isSpent = () => (until ? performance.now() > until : left <= 0);
  return {
    spend: (amount) => (left -= amount),
    postpone: (draw) => isSpent() && waiting.push(draw),
    postponeFolded: (draw) => (!until || waiting.length > 0 || isSpent()) && folded.push(draw),
    go: () => {
      until = performance.now() + GO;
      const all = [...waiting.splice(0), ...folded.splice(0)];
      for (const draw of all) draw();
      return waiting.length + folded.length === 0;
    },
  };
}
