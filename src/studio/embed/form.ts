import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sayIn } from '../../feed/text.js';
import { LOCALES } from '../../locale/locale.js';
import { lineField, selectField } from '../fields.js';
import type { Words } from '../words/words.js';
import { endpointProblem, tidyAddress } from './address.js';
import { WIDGETS, type Choice, type Widget } from './choice.js';
import type { FeedReport } from './feed-report.js';
import { lookTemplate } from './look.js';
import type { EmbedActions, EmbedState } from './state.js';

/** The steps before the snippet: which widgets, of which meeting, how they look. */
export function formTemplate(state: EmbedState, words: Words, act: EmbedActions): TemplateResult {
  return html`<form class="steps" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    <section role="group" aria-labelledby="step-1">
      <h2 id="step-1"><span class="number">1</span> ${words.widgetsStep}</h2>
      ${widgetsTemplate(state.choice, words, act)}
    </section>
    <section aria-labelledby="step-2">
      <h2 id="step-2"><span class="number">2</span> ${words.feedStep}</h2>
      ${meetingTemplate(state, words, act)}
    </section>
    <section aria-labelledby="step-3">
      <h2 id="step-3"><span class="number">3</span> ${words.lookStep}</h2>
      <div class="pairs">${optionsTemplate(state.choice, words, act)}</div>
      ${lookTemplate(state, words, act)}
    </section>
  </form>`;
}

function widgetsTemplate({ widgets }: Choice, words: Words, act: EmbedActions): TemplateResult {
  const change = (widget: Widget, isOn: boolean) =>
    act.choose({ widgets: WIDGETS.filter((one) => (one === widget ? isOn : widgets.includes(one))) });
  return html`<ul class="cards" role="list">
    ${WIDGETS.map(
      (widget) =>
        html`<li>
          <label class="card"
            ><input
              type="checkbox"
              name="widget"
              .value=${widget}
              aria-labelledby="name-${widget}"
              aria-describedby="about-${widget}"
              .checked=${live(widgets.includes(widget))}
              @change=${(event: Event) => change(widget, (event.target as HTMLInputElement).checked)}
            /><span class="card-name" id="name-${widget}">${words.widgets[widget].name}</span
            ><span class="hint" id="about-${widget}">${words.widgets[widget].about}</span></label
          >
        </li>`,
    )}
  </ul>`;
}

function meetingTemplate({ choice, report }: EmbedState, words: Words, act: EmbedActions): TemplateResult {
  const { widgets, feed, endpoint, photoHosts, fallback } = choice;
  const wrongEndpoint = endpoint === '' ? undefined : endpointProblem(endpoint);
  const wrongFallback = fallback !== '' && !URL.canParse(fallback);
  return html`
    ${lineField({
      id: 'feed',
      label: words.feed,
      hint: words.feedHint,
      type: 'url',
      value: feed,
      said: reportTemplate(report, words),
      isWrong: ['bad-address', 'closed', 'failed'].includes(report.kind),
      change: (value) => act.choose({ feed: tidyAddress(value) }),
    })}
    ${
      widgets.includes('registration')
        ? lineField({
            id: 'endpoint',
            label: words.endpoint,
            hint: words.endpointHint,
            type: 'url',
            value: endpoint,
            said: wrongEndpoint && words.addresses[wrongEndpoint],
            isWrong: wrongEndpoint !== undefined,
            change: (value) => act.choose({ endpoint: tidyAddress(value) }),
          })
        : nothing
    }
    ${
      widgets.includes('speakers')
        ? lineField({
            id: 'photo-hosts',
            label: words.photoHosts,
            hint: words.photoHostsHint,
            value: photoHosts,
            said: photosTemplate(photoHosts, report, words, act),
            change: (value) =>
              act.choose({
                photoHosts: value
                  .trim()
                  .split(/[\s,]+/)
                  .join(' '),
              }),
          })
        : nothing
    }
    ${lineField({
      id: 'fallback',
      label: words.fallback,
      hint: words.fallbackHint,
      type: 'url',
      value: fallback,
      said: wrongFallback ? words.addresses['not-an-address'] : undefined,
      isWrong: wrongFallback,
      change: (value) => act.choose({ fallback: tidyAddress(value) }),
    })}
  `;
}

function reportTemplate(report: FeedReport, words: Words): TemplateResult | string {
  switch (report.kind) {
    case 'none':
      return words.feedNone;
    case 'looking':
      return words.feedLooking;
    case 'bad-address':
      return words.addresses[report.problem];
    case 'closed':
      return words.feedClosed;
    case 'failed':
      return `${words.failures[report.code]}${report.status ? ` (HTTP ${report.status})` : ''}`;
    case 'found': {
      const { name, defaultLanguage, sessions, people, languages, problems } = report.summary;
      const phrase = sayIn(words.code, defaultLanguage, words.code)(name);
      const listed = new Intl.ListFormat(words.code).format(languages.map((tag) => languageName(tag, words.code)));
      return html`<strong lang=${phrase?.lang ?? nothing}>${phrase?.text}</strong
        ><br />${words.feedFound(sessions, people, listed)}
        ${problems > 0 ? html`<br />${words.feedProblems(problems)}` : nothing}`;
    }
    default:
      return report satisfies never;
  }
}

function photosTemplate(
  allowed: string,
  report: FeedReport,
  words: Words,
  act: EmbedActions,
): TemplateResult | undefined {
  const known = allowed.split(' ');
  const hosts = report.kind === 'found' ? report.summary.photoHosts.filter((host) => !known.includes(host)) : [];
  if (hosts.length === 0) return undefined;
  const all = [...known, ...hosts].join(' ').trim();
  return html`${words.photoHostsFound(new Intl.ListFormat(words.code).format(hosts))}
    <button class="quiet" type="button" @click=${() => act.choose({ photoHosts: all })}>
      ${words.photoHostsAllow}
    </button>`;
}

function optionsTemplate(choice: Choice, words: Words, act: EmbedActions): readonly TemplateResult[] {
  const { widgets, lang, zone, headingLevel } = choice;
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const view = (widget: keyof Words['views']) => {
    const { label, ...values } = words.views[widget];
    return selectField({
      id: `view-${widget}`,
      label,
      value: choice[widget],
      options: Object.entries(values).map(([value, label]) => ({ value, label })),
      change: (value) => act.choose({ [widget]: value }),
    });
  };
  return [
    selectField({
      id: 'lang',
      label: words.lang,
      value: lang,
      options: [
        { value: '', label: words.langPage },
        ...LOCALES.map((tag) => ({ value: tag, label: languageName(tag, words.code) })).sort((one, other) =>
          one.label.localeCompare(other.label, words.code),
        ),
      ],
      change: (value) => act.choose({ lang: value }),
    }),
    selectField({
      id: 'zone',
      label: words.zone,
      value: zone,
      options: [
        { value: 'meeting', label: words.zoneMeeting },
        { value: 'visitor', label: words.zoneVisitor },
      ],
      more: { label: words.zoneOthers, options: plain(Intl.supportedValuesOf('timeZone')) },
      change: (value) => act.choose({ zone: value }),
    }),
    ...(['notice', 'agenda', 'speakers'] as const).filter((widget) => widgets.includes(widget)).map(view),
    selectField({
      id: 'heading-level',
      label: words.headingLevel,
      hint: words.headingHint,
      value: headingLevel,
      options: ['2', '3', '4', '5', '6'].map((value) => ({ value, label: `h${value}` })),
      change: (value) => act.choose({ headingLevel: value as Choice['headingLevel'] }),
    }),
  ];
}

function languageName(tag: string, language: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(language) + rest.join('');
}
