import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import '../../register.js';
import { loadMarkdown } from '../../feed/rich.js';
import type { Feed } from '../../feed/schema.js';
import { loadLocale, matchLocale, withLocale } from '../../locale/locale.js';
import { readerFor, type Reader } from '../../locale/reader.js';
import type { MeetingWidget } from '../../widget/meeting-widget.js';

/** Who reads a widget where there is no page. */
export interface Standpoint {
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Address of the feed, which its relative links start from. */
  readonly feedUrl: string | undefined;
}

/** What a widget shows of a feed, as the HTML of its shadow root. */
export async function still(
  widget: string,
  feed: Feed,
  { language, now, feedUrl }: Standpoint,
  attributes: Readonly<Record<string, string>>,
): Promise<string> {
  const Widget = customElements.get(`meeting-${widget}`) as unknown as typeof MeetingWidget;
  const locale = matchLocale(language);

  abstract class Still extends Widget {
    readonly #coming: Promise<void>[] = [];

    /** The widget's own drawing, once all that belongs to it is there. */
    async draw(): Promise<string> {
      await loadLocale(locale, this.catalogues);
      for (const [name, value] of Object.entries(attributes)) this.attributeChangedCallback(name, null, value);
      // A form is of no use without script: what can be said of it is whether it is open, and where else there is one.
      if (feed.registration?.url === undefined) this.attributeChangedCallback('share-answers', null, '');
      this.shownLanguage = language;
      this.feedState = { status: 'ready', at: now, loaded: { feed, problems: [], body: '' } };
      // A letter and announcements are fetched once the notice of them is on the page.
      if (widget === 'notice') this.updated(new Map());
      await Promise.all(this.#coming);
      // Places for what the page puts into a widget are looked for in the one around them.
      const around = [{ element: this } as unknown as ElementRenderer];
      return withLocale(locale, () => collectResultSync(render(this.render(), { customElementHostStack: around })));
    }

    protected override reader(read: Feed): Reader {
      // A visitor's zone is not known before there is one.
      const timeZone = this.timeZone === 'visitor' ? 'meeting' : (this.timeZone ?? 'meeting');
      return readerFor(read, { language, timeZone, now, feedUrl, pageUrl: feedUrl ?? '' });
    }

    protected override async fetchPart(fetch: () => Promise<void>): Promise<boolean> {
      const coming = fetch();
      this.#coming.push(coming);
      await coming;
      return true;
    }

    protected override addStyles(): void {}

    override dispatchEvent(): boolean {
      return true;
    }
  }

  await loadMarkdown();
  // Only what is defined can be made.
  const Made = Still as unknown as CustomElementConstructor & (new () => Still);
  customElements.define(`still-${widget}-${(made += 1)}`, Made);
  return new Made().draw();
}

let made = 0;
