import { css } from 'lit';

export const noticeStyles = css`
  .about,
  .host,
  [part~='about'],
  dt {
    color: var(--_muted);
  }

  :is([part~='heading'], .instead) + [part~='about'] {
    margin-block-start: 0.5em;
    font-size: 1.1em;
  }

  [part~='about'] > span + span::before,
  [part~='about'] > s > span + span::before {
    content: '\\00b7';
    padding-inline: 0.45em;
  }

  [part~='empty'] {
    margin-block-start: 1.25em;
  }

  [part~='notice'] {
    margin-block-start: 1.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_accent);
  }

  [part~='subheading'] {
    margin-block-start: 1.75em;
    font-family: var(--_heading-font);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }

  [part~='actions'],
  [part~='action'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em;
  }

  [part~='actions'] {
    gap: 0.5em 1em;
    margin-block-start: 1.25em;
  }

  [part~='actions'] a {
    display: inline-block;
    padding-block: 0.6em;
  }

  [part~='action'] > a {
    padding-inline: 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }

  [part~='action'] > a:hover {
    text-decoration: underline;
  }

  [aria-expanded='true'] {
    background: var(--_shade);
  }

  [part~='actions'] ~ .rich {
    margin-block-start: 1.5em;
  }

  .list {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  dd > div > .list {
    margin-block-start: 0;
  }

  [part~='facts'] {
    margin-block-start: 1.75em;
    border-block-start: 2px solid currentcolor;
  }

  [part~='fact'] {
    display: grid;
    gap: 0.25em 2em;
    padding-block: 0.85em;
    border-block-end: 1px solid var(--_line);
  }

  [part~='fact'] > dd {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 70ch;
  }

  [part~='fact'] > dd > div + div:has(.name) {
    margin-block-start: 0.6em;
  }

  /* An address keeps its direction amid words of the other one. */
  .rich a {
    unicode-bidi: plaintext;
  }

  .name {
    font-weight: 600;
  }

  @container (inline-size >= 36em) {
    [part~='fact'] {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }

  @media print {
    [part~='actions'] {
      display: none;
    }

    [part~='fact'] {
      padding-block: 0.5em;
      break-inside: avoid;
    }
  }
`;
