import type { PropertyDeclarations, PropertyValues } from 'lit';
import { MeetingWidget } from './meeting-widget.js';

type Draw = () => void;

export type Postpone = (draw: Draw, isFolded?: boolean) => unknown;

/** How many entries of lists are drawn at once, however long it takes: a screen or two. */
const SCREEN = 30;

/** How long the first go of drawing may take for more of them, in milliseconds: what is all there at once is there sooner. */
const FIRST = 80;

/** How long any other may take: styles, layout and paint come on top. */
const GO = 95;

/** How long the rest waits for what draws it faster, in milliseconds. */
const WAIT = 50;

const pause = (duration?: number) => new Promise((turn) => setTimeout(turn, duration));

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

  /** When the go ends that is under way. */
  protected until = 0;
  /** Settles when what draws the rest faster is there, if there is such, or cannot be had. */
  protected helper: Promise<unknown> | undefined;

  #left = 0;
  /** Of the first go. */
  #folded: Draw[] | undefined;
  #drawing: Promise<void> | undefined;

  /** Takes what is left of a list, where enough has been drawn for now. One that is folded comes when all others are there. */
  protected readonly postpone: Postpone = (draw, isFolded) => {
    if (this.printing) return false;
    if (isFolded && this.#folded) return this.#folded.push(draw);
    return this.#left-- <= 0 && performance.now() > this.until && this.waiting.push(draw);
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
    this.#left = SCREEN;
    this.until = performance.now() + FIRST;
    const folded = (this.#folded = []);
    super.update(changed);
    this.#folded = undefined;
    this.waiting.push(...folded);
    this.#drawing = this.#drawRest(this.waiting);
  }

  async #drawRest(waiting: Draw[]): Promise<void> {
    if (waiting.length > 0) await Promise.race([this.helper, pause(WAIT)]);
    while (waiting.length > 0) {
      await pause();
      // An update begins anew.
      if (waiting !== this.waiting) return;
      this.until = performance.now() + GO;
      this.inWords(() => waiting.splice(0).forEach((draw) => draw()));
    }
  }

  readonly #handlePrint = ({ type }: Event) => {
    this.printing = type === 'beforeprint';
    // The page is taken as it is when this returns.
    this.performUpdate();
  };
}
