import type { FeedDocument, Session } from '../../feed/schema.js';

type SessionType = NonNullable<Session['type']>;

/** What formats and people call a kind of session, the more telling word first. */
const KINDS: readonly (readonly [SessionType, RegExp])[] = [
  ['keynote', /keynote/],
  ['poster', /poster/],
  ['tutorial', /tutorial/],
  ['workshop', /workshop|hands.?on|atelier|taller|codelab/],
  ['panel', /\bpanel|podium|fishbowl/],
  ['roundtable', /round.?table|table ronde|mesa redonda/],
  ['meal', /\b(?:lunch|breakfast|dinner|brunch|meal|mittag\w*|almuerzo|comida|déjeuner|dîner)\b|午餐|午休|ランチ/],
  ['break', /\b(?:break|coffee|pause|kaffee\w*|café|pausa|descanso|intermission)\b|休息|休憩|茶點/],
  [
    'registration',
    /\b(?:registration|check.?in|einlass|inscription|inscripción|acreditación|admission)\b|報到|入場|受付/,
  ],
  ['ceremony', /ceremony|\b(?:opening|closing|welcome|eröffnung|inauguración|clausura)\b|開幕|閉幕/],
  ['questions', /^q ?& ?a$|^questions/],
  ['social', /\b(?:social|party|concert|performance|music|dj set\w*|reception|networking|game|film|entertainment)\b/],
  ['exhibition', /exhibit|\b(?:expo|art project|installation)\b/],
  ['plenary', /plenary|plenaria|plénière/],
  ['sideEvent', /side.?event/],
  [
    'talk',
    /\b(?:talks?|lectures?|vortr[aä]ge?|presentation|lightning[ _]talks?|speech|session|conferencia|charla|exposé)\b/,
  ],
  ['other', /^other$|^sonstiges$/],
];

/** The kind of session that a word of the source stands for; undefined when it is none of ours. */
export function kindOf(word: string | undefined): SessionType | undefined {
  const text = word?.toLowerCase().trim();
  if (!text) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** What a break, as a system marks it, is by its name. */
export function breakOf(name: string): SessionType {
  const kind = kindOf(name);
  return kind !== undefined && ['meal', 'registration', 'ceremony', 'social', 'keynote'].includes(kind)
    ? kind
    : 'break';
}

/** What a document is by the word of its source, its name and its address. */
export function documentKindOf(...words: readonly (string | undefined)[]): NonNullable<FeedDocument['type']> {
  const text = words.join(' ').toLowerCase();
  if (/slide|presentation|folien|\.(?:pptx?|odp|key)\b/.test(text)) return 'slides';
  if (/\bpaper|proceeding/.test(text)) return 'paper';
  if (/\bvideo|\.(?:mp4|webm)\b|youtu/.test(text)) return 'video';
  if (/\breport|minutes/.test(text)) return 'report';
  return 'other';
}

/** Whether a name says that its session is cancelled: worth a hint, no more. */
export function saysCancelled(name: string): boolean {
  return /\bcancel?led\b|\babgesagt\b|\bentfällt\b|\bcancelad[oa]\b|\bannulé|\bотмен|取消/i.test(name);
}
