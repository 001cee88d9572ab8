import { checkBytes, type Checked } from '../tools/check/check.js';
import { explain, type Explained } from '../tools/check/explain.js';
import { diagnose } from './diagnose.js';
import { faintest } from './faint.js';
import type { Facts, Reading, Violation } from './finding.js';
import { Panel } from './panel.js';
import { readAddress } from './read-feed.js';

declare const __VERSION__: string;

/** The element of a widget, as far as the doctor looks at it. */
type WidgetClass = CustomElementConstructor & { readonly version?: string; readonly observedAttributes?: string[] };

const OUTCOMES = ['meeting-load', 'meeting-error', 'meeting-stale'] as const;

const violations: Violation[] = [];
const patients = new Map<Element, Patient>();
const notLoaded = new Set<string>();

/**
 * Looks at every element of these tags, now and later, and says beside each what keeps it from showing and what to do.
 * To be called before the widgets are loaded, so that nothing of what happens to them is missed.
 */
export function attend(tags: readonly string[]): void {
  const look = () => {
    for (const widget of document.querySelectorAll(tags.join())) {
      if (!patients.has(widget)) patients.set(widget, new Patient(widget));
    }
  };
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    violations.push({ directive: effectiveDirective, address: blockedURI });
    for (const patient of patients.values()) void patient.examine();
  });
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** A widget could not be loaded. */
export function failed(tag: string): void {
  notLoaded.add(tag);
  for (const [widget, patient] of patients) if (widget.localName === tag) void patient.examine();
}

class Patient {
  readonly #widget: Element;
  readonly #panel = new Panel();
  #outcome: (typeof OUTCOMES)[number] | undefined;
  /** The feed as last read, for the address it was read from. */
  #read: { readonly url: string; readonly reading: Promise<Reading> } | undefined;

  constructor(widget: Element) {
    this.#widget = widget;
    for (const outcome of OUTCOMES) {
      widget.addEventListener(outcome, () => {
        // The first comes of the reading that is at hand; what comes later, of one that was not seen.
        if (this.#outcome) this.#read = undefined;
        this.#outcome = outcome;
        void this.examine();
      });
    }
    void customElements.whenDefined(widget.localName).then(() => this.examine());
  }

  /** Finds out what is the matter, and says it. Until the widget is there or lost, there is nothing to say. */
  async examine(): Promise<void> {
    const widget = this.#widget;
    const known = customElements.get(widget.localName) as WidgetClass | undefined;
    if (!known && !notLoaded.has(widget.localName)) return;
    const src = widget.getAttribute('src') ?? undefined;
    const url =
      src !== undefined && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;
    const child = widget.querySelector(':scope > script[type="application/json"]');
    if (url !== undefined && this.#read?.url !== url) this.#read = { url, reading: readAddress(url) };
    const reading = await this.#read?.reading;
    await (widget as Partial<{ readonly updateComplete: Promise<unknown> }>).updateComplete;
    const bytes = reading?.outcome === 'read' ? reading.bytes : encoded(src === undefined ? child : null);
    const checked = bytes && checkBytes(bytes);
    const problems = placesOf(checked);
    const facts: Facts = {
      tag: widget.localName,
      defined: known !== undefined,
      version: known?.version,
      doctorVersion: __VERSION__,
      scripts: document.querySelectorAll('script[src*="/meeting-widgets"], script[src*="/standalone/meeting-"]').length,
      src,
      url,
      inline: src === undefined && (child !== null || (widget as { meeting?: unknown }).meeting !== undefined),
      pageOrigin: location.origin,
      securePage: isSecureContext,
      reading,
      problems: checked && problems.length,
      refused: bytes !== undefined && (checked?.feed === undefined || !isJson(bytes)),
      violations,
      shows: this.#shows(),
      visible: widget.getClientRects().length > 0 && widget.getBoundingClientRect().height > 0,
      faint: faintest(widget),
      endpoint: widget.getAttribute('endpoint') ?? widget.getAttribute('href') ?? undefined,
      needsEndpoint: known?.observedAttributes?.includes('endpoint') ?? false,
    };
    const language = widget.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
    this.#panel.show(widget, diagnose(facts), problems, language);
  }

  #shows(): Facts['shows'] {
    if (this.#outcome === undefined || this.#outcome === 'meeting-error') return 'fallback';
    if (this.#outcome === 'meeting-stale') return 'old';
    return this.#widget.shadowRoot?.querySelector('[part~="empty"]') ? 'nothing-for-it' : 'content';
  }
}

function encoded(node: Element | null): Uint8Array | undefined {
  return node ? new TextEncoder().encode(node.textContent) : undefined;
}

/** The checker reads on where a browser gives up, so as to name all that is wrong at once. */
function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** The places of a feed that should be mended, those that are taken out first. */
function placesOf(checked: Checked | undefined): Explained[] {
  if (!checked) return [];
  const order = { error: 0, warning: 1, notice: 2 } as const;
  return explain(
    checked.problems.filter(({ level }) => level !== 'notice'),
    checked,
  ).sort((one, other) => order[one.level] - order[other.level]);
}
