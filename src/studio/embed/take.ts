import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { copyBox } from '../copy-box.js';
import { lineField } from '../fields.js';
import { wordsFor, type Words } from '../words/words.js';
import { feedProblem, tidyFolder } from './address.js';
import { obstacles, WIDGETS, type Widget } from './choice.js';
import { guideOf, PLATFORMS, type Step } from './platforms.js';
import { lineOf, strictPolicy } from './policy.js';
import { KINDS, snippetOf, type Snippet } from './snippet.js';
import type { EmbedActions, EmbedState, ReleaseState } from './state.js';

/** The last step: what to copy, and where it belongs. */
export function takeTemplate(state: EmbedState, words: Words, act: EmbedActions): TemplateResult {
  const { choice, kind, platform, release } = state;
  return html`<section class="take" aria-labelledby="step-4">
    <h2 id="step-4" tabindex="-1"><span class="number">4</span> ${words.takeStep}</h2>
    <div class="take-choices">
      ${radios(
        'platform',
        words.platform,
        platform,
        PLATFORMS,
        (one) => ({ name: words.platforms[one] }),
        (one) => act.show({ platform: one }),
      )}
      ${radios(
        'kind',
        words.kind,
        kind,
        KINDS,
        (one) => words.kinds[one],
        (one) => act.show({ kind: one }),
      )}
      ${lineField({
        id: 'base',
        label: words.base,
        hint: words.baseHint,
        type: 'url',
        value: choice.base,
        said: baseSaid(choice.base, release, words),
        isWrong: feedProblem(choice.base) !== undefined,
        change: (value) => act.choose({ base: tidyFolder(value) }),
      })}
    </div>
    ${
      'release' in release && choice.widgets.length > 0
        ? snippetTemplate(state, snippetOf(choice, kind, release.release, fallbacks(choice.lang, words)), words)
        : obstaclesTemplate(state, words)
    }
  </section>`;
}

function radios<T extends string>(
  name: string,
  label: string,
  value: T,
  options: readonly T[],
  say: (option: T) => { readonly name: string; readonly about?: string },
  change: (option: T) => void,
): TemplateResult {
  return html`<fieldset class="radios ${name}">
    <legend>${label}</legend>
    <div class="cards">
      ${options.map((option) => {
        const { name: title, about } = say(option);
        return html`<label class="card"
          ><input
            type="radio"
            name=${name}
            .value=${option}
            aria-labelledby="name-${option}"
            aria-describedby=${about ? `about-${option}` : nothing}
            .checked=${live(option === value)}
            @change=${() => change(option)}
          /><span class="card-name" id="name-${option}">${title}</span>${
            about ? html`<span class="hint" id="about-${option}">${about}</span>` : nothing
          }</label
        >`;
      })}
    </div>
  </fieldset>`;
}

function baseSaid(base: string, release: ReleaseState, words: Words): string | undefined {
  const problem = feedProblem(base);
  if (problem !== undefined) return words.addresses[problem];
  switch (release.kind) {
    case 'looking':
    case 'missing':
      return undefined;
    case 'found':
      return words.baseFound(release.release.version);
    case 'borrowed':
      return words.baseBorrowed(release.release.version);
    default:
      return release satisfies never;
  }
}

/** The words of the links for those who see no widget, in the language of the widgets where the studio speaks it. */
function fallbacks(lang: string, words: Words): Readonly<Record<Widget, string>> {
  const { widgets } = lang === '' ? words : wordsFor([lang]);
  return Object.fromEntries(WIDGETS.map((widget) => [widget, widgets[widget].fallback])) as Record<Widget, string>;
}

function obstaclesTemplate({ choice, release }: EmbedState, words: Words): TemplateResult {
  const found = obstacles(choice).map((obstacle) => words.obstacles[obstacle]);
  if (release.kind === 'missing') found.push(words.missing);
  return html`<div class="obstacles" role="status">
    ${
      found.length > 0
        ? html`<h3>${words.obstaclesTitle}</h3>
            <ul role="list">
              ${found.map((text) => html`<li>${text}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

function snippetTemplate(state: EmbedState, snippet: Snippet, words: Words): TemplateResult {
  const { steps, otherwise } = guideOf(state.platform, state.kind, snippet);
  const step = ({ code, copy }: Step) =>
    html`<li>
      <p>${words.steps[code]}</p>
      ${copy ? copyBox(`copy-${code}`, copy.text, copy.file ?? words.snippet, words, copy.file) : nothing}
    </li>`;
  return html`${obstaclesTemplate(state, words)}
    <ol class="guide">
      ${steps.map(step)}
    </ol>
    ${
      otherwise.length > 0
        ? html`<details class="aside">
            <summary>${words.otherwise}</summary>
            <ol class="guide">
              ${otherwise.map(step)}
            </ol>
          </details>`
        : nothing
    }
    ${policyTemplate(snippet, words)}`;
}

function policyTemplate({ policy }: Snippet, words: Words): TemplateResult {
  const sources = policy.filter(({ name }) => name.endsWith('-src'));
  const trusted = policy.filter(({ name }) => name === 'trusted-types');
  const lines = (directives: typeof policy) => `${directives.map(lineOf).join('\n')}\n`;
  return html`<details class="aside">
    <summary>${words.policyStep}</summary>
    <p>${words.policyAbout}</p>
    ${copyBox('policy', lines(sources), words.policy, words)}
    <p>${words.policyTrusted}</p>
    ${copyBox('policy-trusted', lines(trusted), 'trusted-types', words)}
    <p>${words.policyWhole}</p>
    ${copyBox('policy-whole', `${strictPolicy(policy)}\n`, 'Content-Security-Policy', words, 'Content-Security-Policy')}
  </details>`;
}
