import { html, nothing, type TemplateResult } from 'lit';
import type { Explained } from '../../tools/check/explain.js';
import type { Words } from '../words/words.js';
import type { Inspection } from './inspect.js';

/** More than anybody reads at once. */
const MOST = 100;

/** What the checker found, and how far the feed is translated. */
export function findingsTemplate(
  { problems, languages }: Inspection,
  words: Words,
  jump: (line: number, column: number) => void,
): TemplateResult {
  const count = (level: Explained['level']) => problems.filter((problem) => problem.level === level).length;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  return html`<section class="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">${words.findings}</h2>
    <p class=${errors > 0 ? 'verdict bad' : 'verdict'} role="status">
      ${errors > 0 ? words.notReady : words.ready} ${words.counts(errors, warnings, notices)}
    </p>
    <ol class="problems" role="list">
      ${problems.slice(0, MOST).map((problem) => problemTemplate(problem, words, jump))}
    </ol>
    ${problems.length > MOST ? html`<p class="hint">${words.moreProblems(problems.length - MOST)}</p>` : nothing}
    ${
      languages.length > 1
        ? html`<h3>${words.coverage}</h3>
            <ul class="coverage" role="list">
              ${languages.map(
                ({ language, written, texts, line }) =>
                  html`<li>
                    <span>${new Intl.DisplayNames([words.code], { type: 'language' }).of(language) ?? language}</span>
                    <meter
                      min="0"
                      max=${texts}
                      .value=${written}
                      aria-label=${words.coverageOf(written, texts)}
                    ></meter>
                    <span>${words.coverageOf(written, texts)}</span>
                    ${
                      line === undefined
                        ? nothing
                        : html`<button class="quiet" type="button" @click=${() => jump(line, 1)}>
                            ${words.firstMissing}<span class="visually-hidden"> (${language})</span>
                          </button>`
                    }
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </section>`;
}

function problemTemplate(
  { level, line, column, entry, message, hint, path }: Explained,
  words: Words,
  jump: (line: number, column: number) => void,
): TemplateResult {
  return html`<li class=${level}>
    <button type="button" @click=${() => jump(line, column)}>
      <span class="where">${words.levels[level]} · ${words.line(line)}</span>
      <span class="what">${message}${hint ? html` <span class="mend">${hint}</span>` : nothing}</span>
      ${path ? html`<span class="path" dir="ltr">${path}${entry ? html` · ${entry}` : nothing}</span>` : nothing}
    </button>
  </li>`;
}
