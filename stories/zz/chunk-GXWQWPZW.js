import { e, i as i2, p, r, t } from './chunk-RY5GNCD5.js';
import { A, E, b, i } from './chunk-C7L76HOB.js';
import { msg } from './chunk-GZMTMYOB.js';

// ../../tmp/wt/speakers/node_modules/lit-html/directives/live.js
var l = e(
  class extends i2 {
    constructor(r2) {
      if ((super(r2), r2.type !== t.PROPERTY && r2.type !== t.ATTRIBUTE && r2.type !== t.BOOLEAN_ATTRIBUTE))
        throw Error('The `live` directive is not allowed on child or event bindings');
      if (!r(r2)) throw Error('`live` bindings can only contain a single expression');
    }
    render(r2) {
      return r2;
    }
    update(i3, [t2]) {
      if (t2 === E || t2 === A) return t2;
      const o = i3.element,
        l2 = i3.name;
      if (i3.type === t.PROPERTY) {
        if (t2 === o[l2]) return E;
      } else if (i3.type === t.BOOLEAN_ATTRIBUTE) {
        if (!!t2 === o.hasAttribute(l2)) return E;
      } else if (i3.type === t.ATTRIBUTE && o.getAttribute(l2) === t2 + '') return E;
      return (p(i3), t2);
    }
  },
);

// ../../tmp/wt/speakers/src/widget/find-panel.ts
function findPanelTemplate(find) {
  const { text, fields, counted, setText, setFacet, clear } = find;
  return b`<div part="panel" role="search" aria-label=${msg('Search and filter')}>
    <div class="fields">
      <p part="field" class="wide">
        <label for="words">${msg('Search')}</label>
        <input
          id="words"
          type="search"
          autocomplete="off"
          .value=${l(text)}
          @input=${({ target }) => setText(target.value)}
        />
      </p>
      ${fields.map(
        ({ facet, label, options, value }) => b`<p part="field">
            <label for=${facet}>${label}</label>
            <select
              id=${facet}
              @change=${({ target }) => setFacet(facet, target.value || void 0)}
            >
              <option value="" .selected=${value === void 0}>${msg('All')}</option>
              ${options.map(
                ({ id, words, lang, count }) => b`<option value=${id} lang=${lang ?? A} .selected=${value === id}>
                    ${words} (${count})
                  </option>`,
              )}
            </select>
          </p>`,
      )}
    </div>
    <div class="set">
      <p>${counted}</p>
      ${chipsTemplate(find)}
      ${clear ? b`<button part="button" class="quiet" @click=${() => clear()}>${msg('Clear all')}</button>` : A}
    </div>
  </div>`;
}
function chipsTemplate({ text, fields, others = [], setText, setFacet }) {
  const set = fields.flatMap(({ facet, options, value }) => {
    const option = options.find(({ id }) => id === value);
    return option ? [{ words: option.words, remove: () => setFacet(facet, void 0) }] : [];
  });
  const all = [...(text.trim() ? [{ words: text, remove: () => setText('') }] : []), ...set, ...others];
  if (all.length === 0) return A;
  return b`<ul role="list" class="chips">
    ${all.map(
      ({ words, remove }) => b`<li>
          <button part="chip" @click=${remove}>
            <span class="visually-hidden">${msg('Remove filter')}: </span>${words}<span aria-hidden="true"> ×</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

// ../../tmp/wt/speakers/src/widget/find-panel.styles.ts
var findPanelStyles = i`
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

  @media print {
    [part~='panel'] {
      display: none;
    }
  }
`;

// ../../tmp/wt/speakers/src/locale/fold-text.ts
var ALIKE = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic is typed without hamza, and with one form for the letters that differ at the end of a word alone.
  ى: '\u064A',
  ة: '\u0647',
  ء: '',
  ـ: '',
  ک: '\u0643',
  ی: '\u064A',
};
var LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
function foldText(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(LETTERS, (letter) => ALIKE[letter])
    .replace(/[\p{P}\p{Z}\s]+/gu, ' ')
    .trim();
}

export { findPanelTemplate, foldText, findPanelStyles };
/*! Bundled license information:

lit-html/directives/live.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
