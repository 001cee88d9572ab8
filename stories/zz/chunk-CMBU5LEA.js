import { contributorText, phrase, roleText } from './chunk-C7L76HOB.js';
import { msg } from './chunk-GZMTMYOB.js';

// ../../tmp/wt/speakers/src/speakers/role-view.ts
var ORDER =
  'keynote chair coChair viceChair speaker presenter moderator panelist discussant facilitator convener rapporteur host own author contributor interpreter'.split(
    ' ',
  );
function roleView({ role = 'speaker', roleName }, say) {
  if (ORDER.includes(role)) return { role, name: void 0, key: role };
  const name = say(roleName);
  return name ? { role, name, key: `=${name.text}` } : { role: 'contributor', name, key: 'contributor' };
}
function inRoleOrder(one, other) {
  return placeOf(one) - placeOf(other);
}
function distinctRoles(roles) {
  return [...new Map(roles.map((role) => [role.key, role])).values()].sort(inRoleOrder);
}
function placeOf({ role, name }) {
  return ORDER.indexOf(name ? 'own' : role);
}

// ../../tmp/wt/speakers/src/speakers/people.ts
function speakersOf({ people, sessions, meeting }, say) {
  const known = /* @__PURE__ */ new Map();
  const add = (person) => {
    const speaker = { person, parts: [], roles: [] };
    known.set(person.id, speaker);
    return speaker;
  };
  people.forEach(add);
  for (const { person, ...participant } of meeting.officers ?? []) {
    known.get(person)?.roles.push(roleView(participant, say));
  }
  for (const session of sessions) {
    for (const participant of session.people ?? []) {
      const { person, name } = participant;
      const named = person ?? (name === void 0 ? void 0 : nameKey(name));
      if (named === void 0) continue;
      const speaker = known.get(named) ?? (name === void 0 ? void 0 : add({ id: named, name }));
      speaker?.parts.push({ session, participant });
      speaker?.roles.push(roleView(participant, say));
    }
  }
  return [...known.values()].map(({ roles, ...speaker }, number) => ({
    ...speaker,
    number,
    roles: distinctRoles(roles),
  }));
}
function nameKey(name) {
  return `
${JSON.stringify(name)}`;
}

// ../../tmp/wt/speakers/src/speakers/words.ts
function oneText(role) {
  return role.name ? phrase(role.name) : roleWords(role);
}
function roleWords({ role, name }) {
  return name?.text ?? roleText(role) ?? contributorText();
}
function groupText({ role, name }) {
  if (name) return phrase(name);
  switch (role) {
    case 'keynote':
      return msg('Keynote speakers');
    case 'chair':
      return msg('Chairs');
    case 'coChair':
      return msg('Co-chairs');
    case 'viceChair':
      return msg('Vice-chairs');
    case 'speaker':
      return msg('Speakers');
    case 'presenter':
      return msg('Presenters');
    case 'moderator':
      return msg('Moderators');
    case 'panelist':
      return msg('Panellists');
    case 'discussant':
      return msg('Discussants');
    case 'facilitator':
      return msg('Facilitators');
    case 'convener':
      return msg('Conveners');
    case 'rapporteur':
      return msg('Rapporteurs');
    case 'host':
      return msg('Hosts');
    case 'author':
      return msg('Authors');
    case 'interpreter':
      return msg('Interpreters');
    default:
      return msg('Contributors');
  }
}

export { roleView, inRoleOrder, distinctRoles, speakersOf, oneText, roleWords, groupText };
