import { css } from 'lit';

export const speakersStyles = css`
  [part~='group'] {
    margin-block-start: 2.5em;
  }

  [part~='group-heading'] {
    padding-block-end: 0.6em;
    border-block-end: 2px solid currentcolor;
    font-family: var(--_heading-font);
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  [part~='people'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
    margin-block-start: 1.75em;
  }

  /* Somebody and what opens below are two items of one grid: the others of a row keep their places. */
  [part~='people'] > li {
    display: contents;
  }

  [part~='speaker'] {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    align-items: start;
    gap: 1em 1.25em;
  }

  .many [part~='speaker'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }

  [part~='photo'] {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: 1;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_shade);
  }

  .open[part~='photo'] {
    border: 1px dashed var(--_muted);
    background: none;
  }

  .initials {
    color: var(--_muted);
    font-size: 1.5em;
    line-height: 1;
    white-space: nowrap;
  }

  [part~='photo'] > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: 50% 25%;
    opacity: 0;
  }

  [part~='photo'] > img.whole {
    opacity: 1;
  }

  .initials:has(+ img.whole) {
    visibility: hidden;
  }

  [part~='name'] {
    font-family: var(--_heading-font);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }

  .unknown [part~='name'] {
    color: var(--_muted);
    font-weight: 400;
  }

  .prefix {
    font-weight: 400;
  }

  [part~='role'] {
    margin-block-start: 0.15em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  [part~='about'] {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  [part~='about'] > span {
    display: block;
  }

  .more::after {
    content: ' \\25be' / '';
  }

  .more[aria-expanded='true']::after {
    content: ' \\25b4' / '';
  }

  .as-list [part~='people'] {
    gap: 0;
  }

  .as-list [part~='speaker'] {
    grid-template-columns: 4em minmax(0, 1fr);
    padding-block: 1.25em;
  }

  .as-list li:not(:first-child) > [part~='speaker'] {
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 30em) {
    .as-grid [part~='people'] {
      grid-auto-flow: row dense;
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
      gap: 2.25em 2em;
    }

    .as-grid [part~='speaker'] {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }

    .as-grid [part~='photo'] {
      inline-size: 8em;
    }

    .as-grid .initials {
      font-size: 2em;
    }

    .as-grid .many [part~='speaker'] {
      contain-intrinsic-block-size: auto 17em;
    }
  }

  @container (inline-size >= 44em) {
    .as-list .who {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 3fr) minmax(5em, auto);
      gap: 0 2em;
    }

    .as-list .who > :is([part~='name'], [part~='role']) {
      grid-column: 1;
    }

    .as-list .who > [part~='about'] {
      grid-area: 1 / 2 / span 3;
      margin-block-start: 0.1em;
    }

    .as-list .who > button {
      grid-area: 1 / 3 / span 3;
      align-self: start;
      margin-block-start: -0.5em;
    }
  }

  @media (forced-colors: active) {
    [part~='photo'] {
      border-color: CanvasText;
    }
  }

  @media print {
    .many [part~='speaker'] {
      content-visibility: visible;
    }

    [part~='speaker'] {
      break-inside: avoid;
    }

    [part~='group-heading'] {
      break-after: avoid;
    }
  }
`;
