import { css } from 'lit';

export const toolsStyles = css`
  [part~='panel'] {
    display: grid;
    gap: 1em;
    margin-block: 1em 2em;
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_line);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 1em;
  }

  .wide {
    grid-column: 1 / -1;
  }

  label {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }

  :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  .set,
  .chips,
  .actions,
  .services,
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  [part~='chip'] {
    padding-block: 0.25em;
    border-radius: 2em;
  }

  .share > input {
    flex: 1 1 14em;
  }

  .clashes {
    margin-block-start: -0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  .code {
    inline-size: 12em;
    max-inline-size: 100%;
    forced-color-adjust: none;
  }

  .paper {
    fill: var(--_code-paper);
  }

  .ink {
    fill: var(--_code-ink);
  }

  .updates {
    display: grid;
    gap: 1.25em;
  }

  [part~='update-title'] {
    font-weight: 700;
  }

  .session-actions {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1em;
  }

  @media print {
    [part~='panel'],
    .session-actions {
      display: none;
    }
  }
`;
