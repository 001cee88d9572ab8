import { hasProgramme, sessionHash } from './chunk-SZTZIOXE.js';
import { timeTemplate, zoneText } from './chunk-N7TYYCJ2.js';
import { distinctRoles, oneText, roleView, speakersOf } from './chunk-CMBU5LEA.js';
import { linkViews, richView, statusOf } from './chunk-KMFYGGW6.js';
import { linkTemplate, richTemplate, statusText } from './chunk-TNLARQTS.js';
import { A, GAP, around, b, catalogue, i, lastingOf, link, phrase, timeView } from './chunk-C7L76HOB.js';
import { safeUrl } from './chunk-N3GZ2EAU.js';
import { dayOfTime } from './chunk-RCRUVDN3.js';
import { msg, str } from './chunk-GZMTMYOB.js';
import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/speakers/details/details-view.ts
function detailsView({ person, parts }, feed, reader) {
  const { say, format } = reader;
  const zone = feed.meeting.timeZone ?? '';
  const bySession = /* @__PURE__ */ new Map();
  for (const part of parts) bySession.set(part.session.id, [...(bySession.get(part.session.id) ?? []), part]);
  const timed = [...bySession.values()]
    .map((own) => ({ own, lasting: lastingOf(own[0].session, zone) }))
    .sort((a, b2) => atOf(a.lasting) - atOf(b2.lasting) || 0);
  const instants = timed.flatMap(({ lasting }) => [lasting.start ?? lasting.end]).filter((at) => at !== void 0);
  return {
    description: richView(person.description, feed, reader),
    credit: say(person.image?.creditText),
    links: (person.links ?? []).flatMap(({ url, name }) => linkViews('link', url, reader, { name: say(name) })),
    sessions: timed.map(({ own, lasting }) => {
      const { session } = own[0];
      const day = session.day ?? (session.startDate && dayOfTime(session.startDate, zone));
      return {
        id: session.id,
        name: say(session.name) ?? { text: '' },
        time: timeView({ session, ...lasting }, reader),
        day: day === void 0 ? void 0 : format.shortDay(day),
        status: statusOf(session.eventStatus),
        roles: distinctRoles(own.map(({ participant }) => roleView(participant, say))),
        remote: own.some(({ participant }) => participant.remote),
        page: linkViews('page', session.url, reader)[0],
      };
    }),
    comma: format.comma,
    timed: instants.length > 0,
    zone: reader.zone === '' || instants.length === 0 ? void 0 : format.zone(instants),
  };
}
function atOf({ start, end }) {
  return start ?? end ?? Number.MAX_SAFE_INTEGER;
}

// ../../tmp/wt/speakers/src/speakers/details/details.ts
function detailsTemplate(view, addressOf) {
  const { description, credit, links, sessions, timed } = view;
  return b`
    ${
      description || links.length > 0 || credit
        ? b`<div class="told">
            ${description ? richTemplate(description) : A}
            ${
              links.length > 0
                ? b`<ul role="list" part="links">
                    ${links.map((each) => b`<li>${linkTemplate(each)}</li>`)}
                  </ul>`
                : A
            }
            ${credit ? b`<p part="credit">${around(msg(str`Photo: ${GAP}`), phrase(credit))}</p>` : A}
          </div>`
        : A
    }
    ${
      sessions.length > 0
        ? b`<div class="held">
            <ul role="list" part="sessions" aria-label=${msg('Sessions')} @click=${showAgain}>
              ${sessions.map((session) => partTemplate(session, view.comma, addressOf))}
            </ul>
            ${timed ? b`<p part="zone">${zoneText(view)}</p>` : A}
          </div>`
        : A
    }
  `;
}
function showAgain({ target }) {
  const { href } = target.closest('a') ?? {};
  if (href === location.href) history.replaceState(history.state, '', href.replace(/#.*/, ''));
}
function partTemplate(part, comma, addressOf) {
  const { name, time, day, status, roles, remote, page } = part;
  const words = status === 'cancelled' ? b`<s>${phrase(name)}</s>` : phrase(name);
  const address = addressOf(part.id);
  const here = address === void 0 ? void 0 : safeUrl(address);
  return b`<li part="session" data-session=${part.id}>
    <p part="time">
      ${time.kind === 'unknown' && day ? b`<span class="other-day">${day}</span>` : timeTemplate(time)}
    </p>
    <p part="session-title">${here ? link(here, words, void 0) : page ? link(page.url, words, page.host) : words}</p>
    <p class="about">
      ${roles.map((role, index) => b`${index > 0 ? comma : ''}${oneText(role)}`)}${remote ? b` (${msg('online')})` : A}${status ? b` <strong part="mark">${statusText(status)}</strong>` : A}
    </p>
  </li>`;
}

// ../../tmp/wt/speakers/src/speakers/details/details.styles.ts
var detailsStyles = i`
  [part~='details'] {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_shade);
  }

  .of {
    display: none;
    grid-column: 1 / -1;
    margin-block-end: -0.5em;
    font-family: var(--_heading-font);
    font-weight: 700;
  }

  .as-list [part~='details'] {
    margin-block-end: 1.25em;
  }

  :is(.told, .held) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }

  [part~='links'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  [part~='links'] a {
    display: inline-block;
    padding-block: 0.1em;
  }

  [part~='sessions'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  [part~='time'] {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  [part~='session-title'] {
    font-weight: 600;
  }

  [part~='credit'],
  [part~='zone'],
  .held .about {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (inline-size >= 30em) {
    .as-grid .of {
      display: block;
    }
  }

  @container (inline-size >= 44em) {
    [part~='details']:has(> .told):has(> .held) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  @media (forced-colors: active) {
    [part~='details'] {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    [part~='details'] {
      break-inside: avoid;
    }

    [part~='sessions'] [part~='link']::after {
      content: none;
    }
  }
`;

// ../../tmp/wt/speakers/src/speakers/details/speakers-details.ts
function detailsOf(id, feed, reader, widget) {
  const speaker = speakersOf(feed, reader.say).find(({ person }) => person.id === id);
  const meeting = feed.meeting.id ?? feed.id;
  const isHere = hasProgramme(meeting, widget);
  return detailsTemplate(detailsView(speaker, feed, reader), (session) =>
    isHere ? reader.pageUrl + sessionHash(meeting, session) : void 0,
  );
}
export { catalogue, detailsOf, detailsStyles };
