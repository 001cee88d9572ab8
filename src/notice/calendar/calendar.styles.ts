import { css } from 'lit';

export const calendarStyles = css`
  [part~='panel'] {
    display: grid;
    gap: 1em;
    margin-block-start: 1em;
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_line);
  }

  .row,
  .services {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  @media print {
    [part~='panel'] {
      display: none;
    }
  }
`;
