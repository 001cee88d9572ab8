/**
 * What widgets use of the package `lit`: its templates, and of its element the properties, the styles and the order of an
 * update. Built files carry this instead, a quarter of the weight of Lit's own. Tests hold both to the same outcome, and
 * the widgets to what is here.
 */
import { draw } from './lean-html.js';

export { each, html, nothing, render, type TemplateResult } from './lean-html.js';

export interface PropertyDeclaration {
  /** Lower case of the name when unset. */
  readonly attribute?: string | false;
  readonly state?: boolean;
  readonly type?: unknown;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** What has changed since the last update, with what was there before. */
export type PropertyValues = ReadonlyMap<PropertyKey, unknown>;

export interface CSSResult {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

export type CSSResultGroup = CSSResult | readonly CSSResultGroup[];

export function css(strings: TemplateStringsArray, ...parts: readonly CSSResult[]): CSSResult {
  const cssText = String.raw({ raw: strings }, ...parts.map((part) => part.cssText));
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return { cssText, styleSheet };
}

type Values = Record<PropertyKey, unknown>;

/** Of each class its attributes, with the name and the type of their properties. */
const declared = new WeakMap<object, ReadonlyMap<string, readonly [name: string, type: unknown]>>();

function attributesOf(element: typeof LitElement) {
  const known = declared.get(element);
  if (known) return known;
  let properties: PropertyDeclarations = {};
  for (let owner = element; owner.properties; owner = Object.getPrototypeOf(owner) as typeof LitElement) {
    properties = { ...owner.properties, ...properties };
  }
  const attributes = new Map<string, readonly [string, unknown]>();
  for (const [name, { state, attribute = name.toLowerCase(), type }] of Object.entries(properties)) {
    const held = Symbol();
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Values) {
        return this[held];
      },
      set(this: Values & LitElement, value: unknown) {
        const before = this[held];
        this[held] = value;
        this.requestUpdate(name, before);
      },
    });
    if (!state && attribute !== false) attributes.set(attribute, [name, type]);
  }
  declared.set(element, attributes);
  return attributes;
}

export class LitElement extends HTMLElement {
  declare static styles: CSSResultGroup;
  declare static properties: PropertyDeclarations;

  declare renderRoot: DocumentFragment | HTMLElement;
  isUpdatePending = false;
  hasUpdated = false;

  #drawn: ReturnType<typeof draw>;
  #changed = new Map<PropertyKey, unknown>();
  #connect: (() => void) | undefined;
  // Nothing is drawn before the element is on a page.
  #complete: Promise<unknown> = new Promise<void>((resolve) => (this.#connect = resolve));
  /** What a page has set before the element was defined: it holds against what the constructor sets. */
  readonly #given: Values = {};

  static get observedAttributes(): string[] {
    return [...attributesOf(this).keys()];
  }

  constructor() {
    super();
    for (const name of Object.keys(this)) {
      if (!Object.hasOwn(new.target.prototype, name)) continue;
      this.#given[name] = this.#own[name];
      delete this.#own[name];
    }
    this.requestUpdate();
  }

  get #own(): Values {
    return this as unknown as Values;
  }

  get updateComplete(): Promise<boolean> {
    return this.#complete as Promise<boolean>;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect?.();
  }

  disconnectedCallback(): void {
    // For those who have something to do.
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const [name, type] = attributesOf(this.constructor as typeof LitElement).get(attribute) ?? [];
    if (name === undefined) return;
    this.#own[name] = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
  }

  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined) {
      if (Object.is(this.#own[name], before)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, before);
    }
    if (!this.isUpdatePending) this.#complete = this.#enqueue();
  }

  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) Object.assign(this, this.#given);
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.hasUpdated = true;
    this.updated(changed);
  }

  protected createRenderRoot(): DocumentFragment | HTMLElement {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { styles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = (([styles] as unknown[]).flat(Infinity) as CSSResult[]).map(
      ({ styleSheet }) => styleSheet,
    );
    return root;
  }

  protected willUpdate(_changed: PropertyValues): void {
    // For those who have something to do.
  }

  protected update(_changed: PropertyValues): void {
    const drawn = this.render();
    // What is set from here on asks for another update.
    this.#settle();
    this.#drawn = draw(this.#drawn, drawn, this.renderRoot, this);
  }

  protected render(): unknown {
    return undefined;
  }

  protected updated(_changed: PropertyValues): void {
    // For those who have something to do.
  }

  #settle(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  async #enqueue(): Promise<boolean> {
    this.isUpdatePending = true;
    // An update that fails is reported, and does not keep the next one from coming.
    await this.#complete.catch((error: unknown) => void Promise.reject(error as Error));
    this.performUpdate();
    return !this.isUpdatePending;
  }
}
