import { css } from 'lit';

export const registrationStyles = css`
  .meeting,
  .optional,
  .count,
  .host,
  [part~='hint'],
  dt {
    color: var(--_muted);
  }

  [part~='about'] {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.35em;
  }

  [part~='state'] {
    font-weight: 600;
  }

  [part~='empty'] {
    margin-block-start: 1em;
  }

  [part~='form'],
  [part~='section'],
  [part~='field'],
  [part~='privacy'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    min-inline-size: 0;
    border: 0;
  }

  [part~='form'] {
    gap: 2.5em;
    max-inline-size: 40em;
    margin-block-start: 2em;
  }

  [part~='section-heading'] {
    font-family: var(--_heading-font);
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  legend[part~='section-heading'] {
    margin-block-end: 1em;
  }

  [part~='field'] {
    gap: 0.35em;
  }

  :is([part~='field'], input, select, textarea) {
    scroll-margin-block: calc(var(--_sticky-top) + 1em) 1em;
  }

  :is([part~='field'] > label, [part~='field'] > legend) {
    font-weight: 600;
  }

  .optional {
    font-weight: 400;
  }

  [part~='hint'],
  .count {
    font-size: 0.9375em;
  }

  :is(input, select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    accent-color: var(--_accent);
  }

  textarea {
    resize: vertical;
  }

  [type='date'] {
    inline-size: auto;
    justify-self: start;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 0.75em;
  }

  .choice > input {
    align-self: start;
    inline-size: 1.5em;
    min-block-size: 1.5em;
    block-size: 1.5em;
    margin-block: 0.625em;
  }

  .choice > label {
    padding-block: 0.625em;
    cursor: pointer;
  }

  .choice > [part~='hint'] {
    grid-column: 2;
    margin-block: -0.5em 0.5em;
  }

  [part~='statement'] {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  [part~='privacy'] {
    gap: 1em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  dl {
    display: grid;
    gap: 0.6em;
  }

  [part~='privacy'] dl > div {
    display: grid;
    gap: 0 1.5em;
  }

  legend {
    padding-block-end: 0.35em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  [part~='submit'] {
    border-width: 2px;
    background: var(--_shade);
    font-weight: 600;
  }

  [part~='help'] {
    display: grid;
    gap: 0.35em;
    margin-block-start: 2em;
  }

  [part~='help'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }

  [part~='help'] a {
    display: inline-block;
    padding-block: 0.2em;
  }

  .way-out {
    margin-block-end: 1em;
    font-weight: 600;
  }

  @container (inline-size >= 36em) {
    [part~='privacy'] dl > div {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
`;
