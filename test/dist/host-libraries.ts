import { configureLocalization, msg } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { z } from 'zod';

/** A page that is made with what the widgets are made with: copies of its own, loaded beside theirs. */
class HostCard extends LitElement {
  static override styles = css`
    p {
      position: absolute;
    }
  `;
  static override properties = { count: { type: Number } };
  declare count: number;

  constructor() {
    super();
    this.count = 0;
  }

  readonly #handleClick = () => {
    this.count += 1;
  };

  override render() {
    return html`<p @click=${this.#handleClick}>${msg('Guests', { id: 'guests' })}: ${this.count}</p>`;
  }
}

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['es'],
  loadLocale: async () => ({ templates: { guests: 'Visitas' } }),
});
z.config({ customError: () => 'of the page' });
customElements.define('host-card', HostCard);
document.body.append(document.createElement('host-card'));

/** What a test asks of it. */
export const host = {
  getLocale,
  setLocale,
  complains: () => z.object({ name: z.string() }).safeParse({ name: 1 }).error?.issues[0]?.message,
};

declare global {
  interface Window {
    host?: typeof host;
  }
}
window.host = host;
