import { css } from 'lit';

export const letterStyles = css`
  .container:has([part~='letter']) {
    display: grid;
    gap: 1.5em;
    max-inline-size: 48em;
  }

  .container:has([part~='letter']) > * {
    grid-column: 1;
    margin: 0;
    min-inline-size: 0;
  }

  [part~='letterhead'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 2em;
    order: -1;
    padding-block-end: 1em;
    border-block-end: 2px solid currentcolor;
  }

  .publisher {
    font-family: var(--_heading-font);
    font-weight: 700;
  }

  [part~='letter'],
  .paragraphs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }

  .paragraphs {
    gap: 0.9em;
  }

  .address {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
  }

  .rows {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .rows dt {
    overflow-wrap: break-word;
  }

  .paragraph:has(> .number) {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
  }

  .paragraph > .rich {
    max-inline-size: none;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .signed {
    display: grid;
    gap: 1.75em;
    margin-block-start: 0.5em;
    break-inside: avoid;
  }

  .signatory > span {
    display: block;
  }

  .original {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9em;
  }

  @container (inline-size >= 36em) {
    .address {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .rows {
      grid-template-columns: minmax(min-content, 6.5em) minmax(0, 1fr);
      column-gap: 1em;
    }

    .rows > div {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      row-gap: 0;
    }

    .rows dd {
      grid-column: 2;
    }
  }

  @media screen {
    .container:has([part~='letter']) {
      gap: 1.75em;
      padding: 1.75em 1.25em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }

    @container (inline-size >= 36em) {
      .container:has([part~='letter']) > * {
        margin-inline: 3%;
      }
    }
  }

  @media print {
    [part~='letter'] a {
      color: inherit;
      text-decoration: none;
    }

    .container:has([part~='letter']) {
      gap: 0.8em;
      max-inline-size: none;
      font-size: 9.5pt;
      line-height: 1.3;
    }

    .container:has([part~='letter']) > .over {
      display: none;
    }

    .container:has([part~='letter']) > [part~='heading'] {
      font-size: 1.3em;
    }

    [part~='letter'] {
      gap: 0.8em;
    }

    [part~='letterhead'] {
      padding-block-end: 0.5em;
    }

    .rows {
      row-gap: 0.4em;
    }

    .paragraphs {
      gap: 0.5em;
    }

    .rich > * + * {
      margin-block-start: 0.3em;
    }

    .signed {
      gap: 1.2em;
    }
  }
`;
