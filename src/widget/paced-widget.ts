import type { PropertyDeclarations, PropertyValues } from 'lit';
import { MeetingWidget } from './meeting-widget.js';

type Draw = () => void;

export type Postpone = (draw: Draw, isFolded?: boolean) => unknown;

/** How many entries of lists are drawn at once: a screen or two. */
const FIRST = 45;

/** How long one go of drawing may take, in milliseconds: what styles, layout and paint add to it comes on top. */
const GO = 60;

/**
 * A widget whose lists may be too long to be drawn at once. They are drawn from the top downwards, so that nothing that
 * stands moves. First comes what fills a screen or two; then the browser paints and answers the visitor between one go and
 * the next.
 */
export abstract class PacedWidget<View = unknown> extends MeetingWidget<View> {
  static override properties: PropertyDeclarations = { printing: { state: true } };

  declare protected printing: boolean | undefined;

  /** What has not been drawn yet. Another list after an update that came too early: what stands may lack what is inside. */
  protected waiting: Draw[] = [];

  #left = 0;
  #until = 0;
  #folded: Draw[] = [];
  #drawing: Promise<void> | undefined;

  /** Takes what is left of a list, where enough has been drawn for now. One that is folded comes when all others are there. */
  protected readonly postpone: Postpone = (draw, isFolded) => {
    if (!this.#until && isFolded) return this.#folded.push(draw);
    return (this.#until ? performance.now() > this.#until : this.#left-- <= 0) && this.waiting.push(draw);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
  }

  /** Settles when all is drawn. */
  override get updateComplete(): Promise<boolean> {
    return super.updateComplete.then(async (isComplete) => {
      for (let drawing; drawing !== this.#drawing;) await (drawing = this.#drawing);
      return isComplete;
    });
  }

  protected override update(changed: PropertyValues): void {
    if (this.waiting.length > 0) this.waiting = [];
    this.#left = FIRST;
    this.#until = this.printing ? Infinity : 0;
    this.#folded = [];
    super.update(changed);
    this.waiting.push(...this.#folded);
    this.#drawing = this.#drawRest(this.waiting);
  }

  async #drawRest(waiting: Draw[]): Promise<void> {
    while (waiting.length > 0) {
      await new Promise((turn) => setTimeout(turn));
      // An update begins anew.
      if (waiting !== this.waiting) return;
      this.#until = performance.now() + GO;
      this.inWords(() => waiting.splice(0).forEach((draw) => draw()));
    }
  }

  readonly #handlePrint = ({ type }: Event) => {
    this.printing = type === 'beforeprint';
    // The page is taken as it is when this returns.
    this.performUpdate();
  };
}
