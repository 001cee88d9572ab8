import { html, nothing, type TemplateResult } from 'lit';
import type { SpeakerView } from './speakers-view.js';

/** How long after a failure a photo is asked for again, in milliseconds. */
const AGAIN = 1500;

/** The address for which a photo has been asked for twice. */
const retried = new WeakMap<HTMLImageElement, string>();

/** A photo in a box of its own, above the initials that stay where there is none. */
export function photoTemplate({ photo, initials, placeholder }: SpeakerView): TemplateResult {
  return html`<div part="photo" class=${placeholder ? 'open' : ''}>
    <span class="initials" aria-hidden="true">${initials}</span>
    ${
      photo
        ? html`<img
            alt=${photo.alt?.text ?? ''}
            lang=${photo.alt?.lang ?? nothing}
            width="160"
            height="160"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @load=${showPhoto}
            @error=${askAgain}
            src=${photo.url}
          />`
        : nothing
    }
  </div>`;
}

/** Unseen until it is whole: neither half a photo nor the sign of a broken one stands above the initials. */
function showPhoto({ target }: Event): void {
  (target as HTMLElement).classList.add('whole');
}

function askAgain({ target }: Event): void {
  const image = target as HTMLImageElement;
  const { src } = image;
  image.classList.remove('whole');
  if (retried.get(image) === src) return;
  retried.set(image, src);
  setTimeout(() => {
    if (!image.isConnected || image.src !== src) return;
    // WebKit does not ask again for an address that it has.
    image.removeAttribute('src');
    image.src = src;
  }, AGAIN);
}
