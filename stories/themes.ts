/** Pages that widgets stand on, as the declarations a host would write: two only set colours, two set tokens as well. */
export const THEMES = {
  light: 'background: #fff; color: #1b1f24; font-family: system-ui, sans-serif',
  dark: 'color-scheme: dark; background: #14171c; color: #e6e8eb; font-family: system-ui, sans-serif',
  contrast: `
    color-scheme: dark; background: #000; color: #fff; font-family: system-ui, sans-serif;
    --meeting-accent: #ff0; --meeting-muted: #fff; --meeting-line: #fff; --meeting-shade: #000`,
  brand: `
    background: #eef2ee; color: #17241c; font-family: system-ui, sans-serif;
    --meeting-accent: #0b5d3b; --meeting-surface: #fbfdfb; --meeting-text: #17241c; --meeting-muted: #46584c;
    --meeting-line: #c3d1c7; --meeting-shade: #e2ece5; --meeting-radius: 0.75em; --meeting-padding: 1.5em;
    --meeting-font: Georgia, 'Liberation Serif', serif; --meeting-heading-font: system-ui, sans-serif`,
} as const;

export type Theme = keyof typeof THEMES;
