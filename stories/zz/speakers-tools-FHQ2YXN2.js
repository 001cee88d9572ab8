import { findPanelStyles, findPanelTemplate, foldText } from './chunk-GXWQWPZW.js';
import { inRoleOrder, roleWords, speakersOf } from './chunk-CMBU5LEA.js';
import './chunk-RY5GNCD5.js';
import { catalogue, lastingOf } from './chunk-C7L76HOB.js';
import './chunk-RCRUVDN3.js';
import { msg, str } from './chunk-GZMTMYOB.js';
import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/speakers/tools/query.ts
var FACETS = ['role', 'session'];
var EVERYBODY = { text: '', facets: {} };
function isEverybody({ text, facets }) {
  return text.trim() === '' && Object.keys(facets).length === 0;
}

// ../../tmp/wt/speakers/src/speakers/tools/find.ts
function find(feed, { say }, query) {
  const words = foldText(query.text).split(' ').filter(Boolean);
  const wanted = FACETS.filter((facet) => query.facets[facet] !== void 0);
  const texts2 = textsOf(feed);
  const found = speakersOf(feed, say).filter(
    (speaker) =>
      wanted.every((facet) => valuesOf(speaker, facet).includes(query.facets[facet])) &&
      (words.length === 0 || isFound(texts2, speaker, feed, words)),
  );
  return new Set(found.map(({ person }) => person.id));
}
function facetsOf(feed, { say }) {
  const speakers = speakersOf(feed, say);
  const zone = feed.meeting.timeZone ?? '';
  const at = new Map(
    feed.sessions.map((session, index) => {
      const { start, end } = lastingOf(session, zone);
      return [session.id, { index, at: start ?? end ?? Number.MAX_SAFE_INTEGER }];
    }),
  );
  const roles = /* @__PURE__ */ new Map();
  const counts = { role: /* @__PURE__ */ new Map(), session: /* @__PURE__ */ new Map() };
  for (const speaker of speakers) {
    for (const role of speaker.roles) roles.set(role.key, role);
    for (const facet of FACETS) {
      for (const id of valuesOf(speaker, facet)) counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
    }
  }
  const names = new Map(feed.sessions.map(({ id, name }) => [id, say(name)]));
  const values = {
    role: [...roles.values()]
      .sort(inRoleOrder)
      .map((role) => ({ facet: 'role', id: role.key, role, count: counts.role.get(role.key) })),
    session: [...counts.session]
      .sort(([a], [b]) => at.get(a).at - at.get(b).at || at.get(a).index - at.get(b).index)
      .map(([id, count]) => ({
        facet: 'session',
        id,
        name: names.get(id)?.text ?? '',
        lang: names.get(id)?.lang,
        count,
      })),
  };
  return FACETS.map((facet) => ({ facet, values: values[facet] })).filter((entry) => entry.values.length > 1);
}
function valuesOf({ roles, parts }, facet) {
  return facet === 'role' ? roles.map(({ key }) => key) : [...new Set(parts.map(({ session }) => session.id))];
}
var texts = /* @__PURE__ */ new WeakMap();
function textsOf(feed) {
  const known = texts.get(feed) ?? /* @__PURE__ */ new Map();
  texts.set(feed, known);
  return known;
}
function isFound(known, speaker, feed, words) {
  const { id } = speaker.person;
  let text = known.get(id);
  if (text === void 0) known.set(id, (text = searchedText(speaker, feed)));
  return words.every((word) => text.includes(word));
}
function searchedText({ person, parts }, { organizations }) {
  const bodies = (person.affiliation ?? []).flatMap(({ organization, name }) => {
    const body = organizations.find(({ id }) => id === organization);
    return [name, body?.name, body?.alternateName];
  });
  const said = [
    person.name,
    person.sortName,
    person.honorificPrefix,
    person.jobTitle,
    person.description,
    ...bodies,
    ...parts.flatMap(({ session, participant }) => [session.name, participant.roleName]),
  ];
  const all = said.flatMap((text) => (text === void 0 ? [] : typeof text === 'string' ? [text] : Object.values(text)));
  return foldText(all.join(' \n '));
}

// ../../tmp/wt/speakers/src/speakers/tools/speakers-tools.ts
function findPanel({ feed, reader, query, count, search }) {
  return findPanelTemplate({
    text: query.text,
    fields: facetsOf(feed, reader).map(({ facet, values }) => ({
      facet,
      label: facet === 'role' ? msg('Role') : msg('Session'),
      options: values.map((value) => ({ id: value.id, ...wordsOf(value), count: value.count })),
      value: query.facets[facet],
    })),
    counted: countText(count),
    setText: (text) => search({ ...query, text }),
    setFacet: (facet, value) => search(withFacet(query, facet, value)),
    clear: isEverybody(query) ? void 0 : () => search(EVERYBODY),
  });
}
function countText(count) {
  return msg(str`People shown: ${count}`);
}
function wordsOf(value) {
  if (value.facet === 'session') return { words: value.name, lang: value.lang };
  return { words: roleWords(value.role), lang: value.role.name?.lang };
}
function withFacet(query, facet, value) {
  const { [facet]: _, ...others } = query.facets;
  return { ...query, facets: value === void 0 ? others : { ...others, [facet]: value } };
}
export { EVERYBODY, catalogue, countText, find, findPanel, findPanelStyles, isEverybody };
