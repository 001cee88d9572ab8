import { css } from 'lit';

/** The panels below a toolbar, and the fields to search and filter by. */
export const findPanelStyles = css`
  [part~='tools'] > [aria-expanded='true'],
  [aria-pressed='true'][part~='button'] {
    background: var(--_shade);
    font-weight: 600;
  }

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
    margin-block-end: 0.6em;
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
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  [part~='chip'] {
    padding-block: 0.25em;
    border-radius: 2em;
  }

  /* The shade of what is pressed goes where colours are the system's. */
  @media (forced-colors: active) {
    [part~='tools'] > [aria-expanded='true'],
    [aria-pressed='true'][part~='button'] {
      forced-color-adjust: none;
      background: SelectedItem;
      color: SelectedItemText;
    }
  }

  @media print {
    [part~='panel'] {
      display: none;
    }
  }
`;
