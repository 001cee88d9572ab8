import { css } from 'lit';

export const sendingStyles = css`
  [part~='summary'],
  .obstacle {
    padding-block: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 0.35em solid currentcolor;
  }

  [part~='summary'] {
    display: grid;
    gap: 0.5em;
    scroll-margin-block: calc(var(--_sticky-top) + 1em) 1em;
  }

  [part~='summary'] a {
    display: inline-block;
    padding-block: 0.2em;
  }

  [part~='error'] {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid currentcolor;
  }

  .quoted {
    font-weight: 600;
  }

  [aria-invalid='true']:not([role]) {
    border-width: 2px;
    border-color: currentcolor;
  }

  [aria-disabled='true'] {
    cursor: default;
  }

  [part~='draft'] {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  :is([part~='review'], [part~='receipt']) {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 52em;
    margin-block-start: 2em;
  }

  :is([part~='review'], [part~='receipt']) > [part~='section-heading'] {
    scroll-margin-block: calc(var(--_sticky-top) + 1em) 1em;
  }

  [part~='receipt'] > [id='receipt-heading'] {
    font-size: 1.3em;
  }

  [part~='answers'] {
    gap: 0;
  }

  [part~='answers'] > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  [part~='answers'] dt {
    grid-column: 1;
  }

  [part~='answers'] dd {
    grid-column: 1;
  }

  [part~='answers'] .change {
    grid-area: 1 / 2 / span 2 / auto;
  }

  .unanswered {
    color: var(--_muted);
  }

  .written {
    white-space: pre-line;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
  }

  [part~='reference'] {
    font-size: 1.3em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  @container (inline-size >= 36em) {
    [part~='answers'] > div {
      grid-template-columns: 14em minmax(0, 1fr) auto;
      gap: 0 1.5em;
    }

    [part~='answers'] dd {
      grid-column: 2;
    }

    [part~='answers'] .change {
      grid-area: 1 / 3;
    }
  }

  @media print {
    [part~='draft'],
    .change {
      display: none;
    }

    [part~='receipt'] {
      gap: 0.5em;
      font-size: 0.8em;
    }

    /* An address reads as it is typed, wherever the words around it begin. */
    a::after {
      unicode-bidi: plaintext;
    }

    [part~='answers'] > div {
      grid-template-columns: 1fr 1fr;
      padding-block: 0.2em;
      break-inside: avoid;
    }
  }
`;
