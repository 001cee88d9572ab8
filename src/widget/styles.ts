import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * What the four widgets share. Pages reach into a shadow root through inherited properties only: the base sets each of
 * those that a reset or a theme is known to bend. Sizes are in em of the text around, since pages change the root's.
 */
export const sharedStyles = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      min-inline-size: 0;
    }

    :host([hidden]) {
      display: none;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    [part~='base'] {
      /* Pages reach in through inherited properties: none but font family, size and colour comes through. */
      all: initial;
      display: block;
      padding: var(--_padding);
      background: var(--_surface);
      color: var(--_text);
      color-scheme: inherit;
      font-family: var(--_font);
      font-size: inherit;
      line-height: 1.5;
      overflow-wrap: anywhere;
      text-underline-offset: 0.15em;
      -webkit-text-size-adjust: 100%;
    }

    .container {
      container-type: inline-size;
    }

    /* A container has no width of its own. A drawing asks for one in a flex row or a float, and yields where it is narrow. */
    .strut {
      display: block;
      inline-size: 44em;
      max-inline-size: 100%;
      block-size: 0;
    }

    * {
      margin: 0;
      padding: 0;
    }

    :is(h2, h3, h4, h5, h6) {
      font: inherit;
      text-wrap: balance;
    }

    :is(ol, ul) {
      list-style: none;
    }

    a {
      color: var(--_accent);
    }

    a:hover {
      text-decoration-thickness: 2px;
    }

    button {
      min-block-size: 2.75em;
      min-inline-size: 2.75em;
      padding: 0.5em 1em;
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      background: none;
      color: var(--_accent);
      font: inherit;
      cursor: pointer;
    }

    button:hover {
      background: var(--_shade);
    }

    button.quiet {
      padding-inline: 0;
      border: 0;
      text-align: start;
      text-decoration: underline;
    }

    :is(a, button, summary) {
      scroll-margin-block: calc(var(--_sticky-top) + 1em) 1em;
    }

    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 1px;
    }

    [part~='heading'] {
      font-family: var(--_heading-font);
      font-size: 1.5em;
      font-weight: 700;
      line-height: 1.2;
    }

    [part~='about'],
    [part~='zone'],
    .untimed,
    .other-day,
    .about,
    .instead,
    .host {
      color: var(--_muted);
    }

    [part~='tools'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 1.25em;
    }

    [part~='empty'] {
      margin-block-start: 1em;
    }

    [part~='mark'] {
      padding: 0.05em 0.5em;
      border: 1px solid currentcolor;
      border-radius: var(--_radius);
      font-weight: 600;
    }

    .instead {
      margin-block-start: 0.5em;
      font-size: 0.875em;
    }

    .said,
    [part~='status'] button {
      display: block;
      margin-block-end: 1em;
    }

    .rich > * + * {
      margin-block-start: 0.75em;
    }

    .rich {
      max-inline-size: 70ch;
    }

    /* A screen reader hears it in the voice. */
    span.foreign::after,
    .rich.foreign::before {
      content: attr(lang) / '';
      display: inline-block;
      margin-inline-start: 0.35em;
      color: var(--_muted);
      font-size: 0.75em;
      font-weight: 400;
      line-height: 1;
      vertical-align: 0.35em;
    }

    .rich.foreign::before {
      float: inline-end;
    }

    .rich ul {
      list-style: disc;
      padding-inline-start: 1.5em;
    }

    .rich ol {
      list-style: decimal;
      padding-inline-start: 1.75em;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media print {
      button,
      .host {
        display: none;
      }

      /* Of a map, the address is there to be read. */
      [part~='link'][href^='http']:not(.bare, [href*='openstreetmap'])::after {
        content: ' <' attr(href) '>';
      }
    }
  `,
];
