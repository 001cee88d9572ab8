import { css } from 'lit';

export const detailsStyles = css`
  [part~='details'] {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_shade);
  }

  .of {
    display: none;
    grid-column: 1 / -1;
    margin-block-end: -0.5em;
    font-family: var(--_heading-font);
    font-weight: 700;
  }

  .as-list [part~='details'] {
    margin-block-end: 1.25em;
  }

  :is(.told, .held) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }

  [part~='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  [part~='links'] a {
    display: inline-block;
    padding-block: 0.1em;
  }

  [part~='sessions'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  [part~='time'] {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  [part~='session-title'] {
    font-weight: 600;
  }

  :is(time, .other-day) + .other-day {
    margin-inline-start: 0.35em;
  }

  [part~='session-title'] > .host {
    font-weight: 400;
  }

  [part~='credit'],
  [part~='zone'],
  .held .about {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (inline-size >= 30em) {
    .as-grid .of {
      display: block;
    }
  }

  @container (inline-size >= 44em) {
    [part~='details']:has(> .told):has(> .held) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  @media (forced-colors: active) {
    [part~='details'] {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    [part~='details'] {
      break-inside: avoid;
    }

    [part~='sessions'] [part~='link'][href]::after {
      content: none;
    }
  }
`;
