import { css } from 'lit';

/**
 * Every custom property a page may set, with its default. Widgets read the private name only, so that a page can theme at
 * `:root`. The comment behind a line is its documentation.
 */
export const tokens = css`
  :host {
    --_accent: var(--meeting-accent, currentcolor); /* Links, focus ring and marks. */
    --_surface: var(--meeting-surface, transparent); /* Background of the widget. */
    --_text: var(--meeting-text, currentcolor); /* Text. */
    --_radius: var(--meeting-radius, 0.25em); /* Rounding of buttons and marks. */
    --_font: var(--meeting-font, inherit); /* Font family. */
    --_heading-font: var(--meeting-heading-font, var(--_font)); /* Font family of headings. */
    --_muted: var(--meeting-muted, color-mix(in srgb, currentcolor 84%, transparent)); /* Text that steps back. */
    --_line: var(--meeting-line, color-mix(in srgb, currentcolor 22%, transparent)); /* Rules between parts. */
    --_shade: var(--meeting-shade, color-mix(in srgb, currentcolor 6%, transparent)); /* Background of marked parts. */
    --_padding: var(--meeting-padding, 0); /* Space between the edge of the widget and its content. */
    --_backdrop: var(--meeting-backdrop, Canvas); /* Behind what stays in place while a table scrolls. */
    --_code-paper: var(--meeting-code-paper, #fff); /* Light part of a QR code; scanners want it light. */
    --_code-ink: var(--meeting-code-ink, #000); /* Dark part of a QR code. */
    --_sticky-top: var(--meeting-sticky-top, 0px); /* Height of the page's own bar at the top. */
  }

  @media print {
    :host {
      --_accent: currentcolor;
      --_surface: transparent;
      --_text: #000;
    }
  }
`;
