import { css } from 'lit';

export const updatesStyles = css`
  .updates {
    display: grid;
    gap: 1.25em;
    margin-block-start: 0.75em;
  }

  .updates > li {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }

  .updates > :is(.urgent, .cancellation) {
    border-color: currentcolor;
  }

  [part~='update-title'] {
    font-weight: 600;
  }
`;
