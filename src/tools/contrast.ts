/** Red, green and blue from 0 to 255, and how much of it there is, from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What text needs at least, and large text. */
export const LEAST = { text: 4.5, large: 3 } as const;

/** A colour over another. */
export function over([red, green, blue, alpha]: Color, below: Color): Color {
  const rest = below[3] * (1 - alpha);
  const sum = alpha + rest;
  if (sum === 0) return [0, 0, 0, 0];
  const mix = (above: number, under: number) => (above * alpha + under * rest) / sum;
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), sum];
}

/** The contrast of text with what it stands on, as WCAG counts it: from 1 to 21. */
export function contrast(text: Color, paper: Color): number {
  const [one, other] = [luminance(over(text, paper)), luminance(paper)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Reads colours in all the ways that the browser knows; what it does not know is nothing. */
export function colorReader(): (css: string) => Color | undefined {
  let context: CanvasRenderingContext2D | undefined;
  const known = new Map<string, Color | undefined>();
  const read = (css: string): Color | undefined => {
    if (!CSS.supports('color', css)) return undefined;
    context ??= pixel();
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!, alpha! / 255];
  };
  return (css) => {
    if (!known.has(css)) known.set(css, read(css));
    return known.get(css);
  };
}

function pixel(): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  return canvas.getContext('2d', { willReadFrequently: true })!;
}
