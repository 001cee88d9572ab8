/** Style sheets of pages that are no good neighbours, each alone. */
export const HOSTS = {
  'a reset of everything': '* { all: unset; } div { display: block; }',
  'a reset of everything with force':
    '* { all: unset !important; } body, div, meeting-agenda { display: block !important; }',
  'rules for plain elements':
    'h2, h3, time, section, ol { display: none !important; } button { position: fixed; inset: 0; } p { font-size: 80px !important; }',
  'inherited mischief':
    'body { text-transform: uppercase; letter-spacing: 9px; word-spacing: 20px; text-indent: 90px; white-space: pre; ' +
    'visibility: visible; text-align: right; line-height: 4; list-style: square; font-variant: small-caps; cursor: wait; hyphens: auto; }',
} as const;
