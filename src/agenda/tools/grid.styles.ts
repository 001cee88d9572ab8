import { css } from 'lit';

export const gridStyles = css`
  [part~='grid'] {
    /* What is hidden from view in it must not widen the page. */
    position: relative;
    overflow: auto;
    scroll-padding-block-start: 3.5em;
    scroll-padding-inline-start: 8em;
    max-block-size: 40em;
    border-block-end: 1px solid var(--_line);
    margin-block-start: 1em;
    scroll-margin-block: calc(var(--_sticky-top) + 1em) 1em;
  }

  table {
    inline-size: 100%;
    border-spacing: 0.35em 0.25em;
    text-align: start;
  }

  th {
    padding: 0.35em 0.5em;
    font-weight: 600;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-inline-size: 11em;
    background: var(--_backdrop);
  }

  :is(tbody th, .corner) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 4em;
    inline-size: 4em;
    white-space: nowrap;
    background: var(--_backdrop);
    font-variant-numeric: tabular-nums;
  }

  .corner {
    z-index: 3;
  }

  td {
    vertical-align: top;
  }

  td[part~='session'] {
    min-inline-size: 11em;
    padding: 0.6em 0.75em;
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_shade);
  }

  td.quiet-slot {
    border-inline-start-color: var(--_line);
    background: none;
  }

  td [part~='session-title'] {
    max-inline-size: 16em;
    font-size: 1em;
    /* A column is as wide as its longest word, within reason. */
    overflow-wrap: break-word;
  }

  td [part~='choose'] {
    margin-inline-end: -0.75em;
  }

  td > .head {
    grid-template-columns: 1fr auto;
    gap: 0;
  }

  td [part~='time'] {
    font-size: 0.875em;
  }

  td .about {
    font-size: 0.875em;
  }

  /* Rows grow with the time they stand for; what is written in them may need more. */
  .u1 {
    block-size: 0.9em;
  }

  .u2 {
    block-size: 1.8em;
  }

  .u3 {
    block-size: 2.7em;
  }

  .u4 {
    block-size: 3.6em;
  }

  .u5 {
    block-size: 4.5em;
  }

  .u6 {
    block-size: 5.4em;
  }

  .u7 {
    block-size: 6.3em;
  }

  .u8 {
    block-size: 7.2em;
  }

  .u9 {
    block-size: 8.1em;
  }

  .u10 {
    block-size: 9em;
  }

  .u11 {
    block-size: 9.9em;
  }

  .u12 {
    block-size: 10.8em;
  }

  .u13 {
    block-size: 11.7em;
  }

  .u14 {
    block-size: 12.6em;
  }

  .u15 {
    block-size: 13.5em;
  }

  .u16 {
    block-size: 14.4em;
  }

  .u17 {
    block-size: 15.3em;
  }

  .u18 {
    block-size: 16.2em;
  }

  .u19 {
    block-size: 17.1em;
  }

  .u20 {
    block-size: 18em;
  }

  .u21 {
    block-size: 18.9em;
  }

  .u22 {
    block-size: 19.8em;
  }

  .u23 {
    block-size: 20.7em;
  }

  .u24 {
    block-size: 21.6em;
  }
`;
