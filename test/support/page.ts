/// <reference types="mocha" />
import type { FeedInput } from '../../src/feed/schema.js';
import type { MeetingWidget } from '../../src/widget/meeting-widget.js';
import type { Answer } from '../server.js';

declare const __FOREIGN__: string;

/** Another origin than the one the tests run on; it serves the same fakes, feeds and built files. */
export const FOREIGN = __FOREIGN__;

let made = 0;

/** An address that gives the answers one by one, the last again and again. */
export async function fake(answers: readonly Answer[], origin = location.origin): Promise<string> {
  const url = `${origin}/fake/t${Date.now().toString(36)}-${made++}`;
  await fetch(url, { method: 'PUT', body: JSON.stringify(answers) });
  return url;
}

/** One request of a fake address. */
export interface Logged {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What was asked of a fake address so far. */
export async function log(url: string): Promise<Logged[]> {
  return (await fetch(`${url}/log`)).json() as Promise<Logged[]>;
}

/** Lets the answers that are held go. */
export async function release(url: string): Promise<void> {
  await fetch(`${url}/release`, { method: 'POST' });
}

/** How long a test waits for something, in milliseconds: somewhat less than its own limit, which would not say for what. */
const PATIENCE = 50_000;
const now = performance.now.bind(performance);

/** Resolves once something holds, looked at before every frame. Rejects with what was looked for in vain. */
export async function until<T>(look: () => T): Promise<NonNullable<Awaited<T>>> {
  for (const start = now(); now() - start < PATIENCE;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain until ${String(look)}`);
}

/** The next event of a kind on a target. */
export function next<T extends Event>(target: EventTarget, type: string): Promise<T> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as T), { once: true }));
}

/** A page of its own in a frame, with its policy, the query of its address and its width in pixels. */
export async function openPage(
  html: string,
  { headers = {}, query = '', width = 1000 }: { headers?: Record<string, string>; query?: string; width?: number } = {},
): Promise<{ frame: HTMLIFrameElement; page: Document; view: Window & typeof globalThis }> {
  const url = await fake([{ body: html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }]);
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  const loaded = next(frame, 'load');
  frame.src = url + query;
  document.body.append(frame);
  await loaded;
  return { frame, page: frame.contentDocument!, view: frame.contentWindow as Window & typeof globalThis };
}

/** Takes every frame and widget of a test off the page. */
export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
}

/** The words of a widget or of a part of it, those for screen readers included, white space folded. */
export function read(node: Element | null | undefined): string {
  const root = node?.shadowRoot?.querySelector('[part~="base"]') ?? node;
  return (root?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Puts a widget on the page and waits until its meeting is on screen. */
export async function show(html: string): Promise<HTMLElement> {
  const holder = document.createElement('div');
  document.body.append(holder);
  const loaded = next(holder, 'meeting-load');
  holder.innerHTML = html;
  await loaded;
  return holder.firstElementChild as HTMLElement;
}

type Tags = {
  readonly [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends MeetingWidget ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

/** Puts a widget with this meeting on the page and waits until it is there. */
export async function showMeeting<Tag extends keyof Tags>(
  tag: Tag,
  meeting: FeedInput,
  attributes: Readonly<Record<string, string>> = { lang: 'en' },
): Promise<Tags[Tag]> {
  const widget = document.createElement(tag) as Tags[Tag];
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.meeting = meeting;
  const loaded = next(widget, 'meeting-load');
  document.body.append(widget);
  await loaded;
  return widget;
}

/** Parts of a widget, in order. */
export function parts(widget: Element, part: string): HTMLElement[] {
  const found = widget.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [];
  return [...found].filter((node) => !node.closest('[hidden]'));
}

/** A page on which everything takes its time: each look at the clock, 20 ms. Returns how to go back. */
export function slowDown(): () => void {
  const before = performance.now.bind(performance);
  let passed = 0;
  performance.now = () => before() + (passed += 20);
  return () => (performance.now = before);
}
