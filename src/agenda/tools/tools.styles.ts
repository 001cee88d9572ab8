import { css } from 'lit';
import { findPanelStyles } from '../../widget/find-panel.styles.js';

export const toolsStyles = css`
  ${findPanelStyles}

  :is(.now, .clash)[part~='mark'] {
    border-inline-start-width: 0.5em;
  }

  .actions,
  .services,
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  .share {
    align-items: end;
  }

  .share > label {
    flex: 1 1 14em;
    margin: 0;
    font-size: inherit;
  }

  .share input {
    font-weight: 400;
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
    .session-actions {
      display: none;
    }
  }
`;
