import { css } from 'lit';

export const agendaStyles = css`
  [part~='meta'],
  .subtitle,
  .change,
  .role {
    color: var(--_muted);
  }

  [part~='about']:first-child,
  .change {
    margin-block-start: 0.35em;
  }

  [part~='about'] > span + span::before,
  .fact + .fact::before,
  .day-name::after {
    content: '\\00b7';
    padding-inline: 0.45em;
  }

  [part~='notice'] {
    margin-block: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_accent);
  }

  [part~='zone'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.5em;
  }

  [part~='choose'] {
    margin-block: -0.65em;
    padding: 0.6em;
    border: 0;
    line-height: 1;
  }

  [part~='choose'] > svg {
    display: block;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline: auto;
    fill: none;
    stroke: currentcolor;
    stroke-linejoin: round;
    stroke-width: 1.6;
  }

  [part~='choose'][aria-pressed='true'] > svg {
    fill: currentcolor;
  }

  [part~='day']:has(> .past) {
    margin-block-start: 1em;
  }

  .past > summary {
    inline-size: auto;
    color: inherit;
  }

  .past > summary > [part~='day-heading'] {
    display: inline-block;
    border-block-end: 0;
  }

  .materials .name {
    margin-block-start: 1.25em;
  }

  [part~='day'] {
    margin-block-start: 2.5em;
  }

  [part~='day-heading'] {
    padding-block-end: 0.6em;
    border-block-end: 2px solid currentcolor;
    font-family: var(--_heading-font);
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  [part~='day-heading']::first-letter {
    text-transform: uppercase;
  }

  [part~='slot'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: baseline;
    gap: 0.35em 2em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }

  [part~='slot'][hidden] {
    display: none;
  }

  @media screen {
    .long > li,
    [role='list'] > li:nth-child(n + 41) {
      content-visibility: auto;
      overflow-clip-margin: 1em;
      contain-intrinsic-block-size: auto 7em;
    }

    [part~='people'] > li:nth-child(n + 41) {
      contain-intrinsic-block-size: auto 1.5em;
    }
  }

  [part~='slot']:nth-last-child(1 of :not([hidden])) {
    border-block-end: 0;
  }

  [part~='time'],
  .number {
    font-variant-numeric: tabular-nums;
  }

  [part~='time'],
  .name {
    font-weight: 600;
  }

  .untimed,
  .other-day {
    font-weight: 400;
  }

  .other-day {
    display: block;
  }

  .quiet-slot {
    padding-block: 0.75em;
  }

  .quiet-slot > [part~='time'],
  .quiet-slot [part~='session-title'] {
    color: var(--_muted);
    font-weight: 400;
  }

  [part~='session-title'] {
    font-family: var(--_heading-font);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.35;
    scroll-margin-block-start: calc(var(--_sticky-top) + 3em);
  }

  :is(.quiet-slot, .children) [part~='session-title'] {
    font-size: 1em;
  }

  .marks {
    margin-block-end: 0.25em;
    font-size: 0.875em;
  }

  .change > span {
    display: block;
  }

  [part~='meta'] {
    margin-block-start: 0.25em;
  }

  .dot {
    display: inline-block;
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.4em;
    forced-color-adjust: none;
  }

  [part~='people'] {
    gap: 0.35em;
    margin-block-start: 0.75em;
  }

  [part~='people'] > li {
    gap: 0 1em;
  }

  .role {
    font-size: 0.875em;
    line-height: 1.7;
  }

  [part~='details'] {
    margin-block-start: 0.5em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding-block: 0.625em;
    color: var(--_accent);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
  }

  details[open] > summary {
    margin-block-end: 0.35em;
  }

  .rich + .rich {
    margin-block-start: 0.75em;
  }

  [part~='links'] {
    gap: 0.25em;
    margin-block-start: 0.6em;
  }

  [part~='links'] a {
    display: inline-block;
    padding-block: 0.1em;
  }

  :is([part~='people'], [part~='people'] > li, [part~='links'], .children, .parallel) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .children {
    gap: 1em;
    margin-block-start: 1.1em;
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--_line);
  }

  .children > li {
    padding-block: 0;
  }

  .parallel {
    gap: 1.5em 2em;
  }

  .parallel > li:not([hidden]) ~ li {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 36em) {
    [part~='slot'] {
      grid-template-columns: 9em minmax(0, 1fr);
    }

    [part~='people'] > li {
      grid-template-columns: 8em minmax(0, 1fr);
    }

    [part~='people'] > li > :last-child {
      grid-column: 2;
    }
  }

  @container (inline-size >= 60em) {
    ul.parallel {
      grid-template-columns: repeat(auto-fill, minmax(19em, 1fr));
    }

    .parallel > li:not([hidden]) ~ li {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .parallel [part~='people'] > li {
      grid-template-columns: minmax(0, 1fr);
    }

    .parallel [part~='people'] > li > :last-child {
      grid-column: auto;
    }
  }

  @media print {
    [part~='base'] {
      font-size: 10pt;
    }

    /* A block, not a grid: engines cut the items of a grid elsewhere. */
    ul.parallel {
      display: block;
    }

    .parallel > li:not([hidden]) ~ li {
      margin-block-start: 1.25em;
    }

    :is([part~='slot']:not(:has(.parallel)), .parallel > li) {
      break-inside: avoid;
    }

    [part~='day-heading'] {
      break-after: avoid;
    }

    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      display: none;
    }

    .past > summary {
      display: block;
    }

    /* On paper everything is open: each of these stands with its session. */
    .materials:not(:has(> [part~='links'])),
    .materials > .slots {
      display: none;
    }

    :is(.head, .marks) {
      break-after: avoid;
    }
  }
`;
