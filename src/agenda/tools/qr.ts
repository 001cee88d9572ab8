import type { generate as makeCode } from 'lean-qr';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

type Generate = typeof makeCode;

let generate: Generate | 'failed' | undefined;

/** An address as a QR code, drawn once its maker has arrived; an address too long for one has none. */
export function codeTemplate(address: string, redraw: () => void): TemplateResult | typeof nothing {
  if (generate === undefined) {
    import('lean-qr')
      .then(
        (module) => (generate = module.generate),
        () => (generate = 'failed'),
      )
      .finally(redraw);
    return nothing;
  }
  const code = generate === 'failed' ? undefined : draw(generate, address);
  if (code === undefined) return nothing;
  const { size, path } = code;
  return html`<svg
    class="code"
    role="img"
    aria-label=${msg('QR code of the link')}
    viewBox=${`-4 -4 ${size + 8} ${size + 8}`}
    shape-rendering="crispEdges"
  >
    <path class="paper" d=${`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
    <path class="ink" d=${path} />
  </svg>`;
}

function draw(make: Generate, address: string): { readonly size: number; readonly path: string } | undefined {
  try {
    const bitmap = make(address);
    let path = '';
    for (let y = 0; y < bitmap.size; y++) {
      for (let x = 0; x < bitmap.size; x++) if (bitmap.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
    }
    return { size: bitmap.size, path };
  } catch {
    return undefined;
  }
}
