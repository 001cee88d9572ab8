import type { CalendarWords } from '../calendar/scope.js';

const ROLES: Readonly<Record<string, string>> = {
  speaker: 'Speaker',
  keynote: 'Keynote speaker',
  moderator: 'Moderator',
  chair: 'Chair',
  coChair: 'Co-chair',
  viceChair: 'Vice-chair',
  panelist: 'Panellist',
  discussant: 'Discussant',
  presenter: 'Presenter',
  author: 'Author',
  convener: 'Convener',
  rapporteur: 'Rapporteur',
  host: 'Host',
  facilitator: 'Facilitator',
  interpreter: 'Interpreter',
};

const LINKS: Readonly<Record<Parameters<CalendarWords['link']>[0], string>> = {
  live: 'Take part online',
  recording: 'Recording',
  link: 'Link',
  agenda: 'Agenda',
  contribution: 'Contribution',
  report: 'Report',
  slides: 'Slides',
  paper: 'Paper',
  form: 'Form',
  map: 'Map',
  video: 'Video',
  notice: 'Notice',
  other: 'Document',
};

const STATUS: Readonly<Record<Parameters<CalendarWords['status']>[0], string>> = {
  EventCancelled: 'Cancelled',
  EventPostponed: 'Postponed',
  EventRescheduled: 'Rescheduled',
  EventMovedOnline: 'Moved online',
};

/** What commands write into calendars. */
export const ENGLISH: CalendarWords = {
  role: (role) => (Object.hasOwn(ROLES, role) ? ROLES[role] : undefined),
  contributor: () => 'Contributor',
  link: (kind) => LINKS[kind],
  status: (status) => STATUS[status],
  allRooms: () => 'All rooms',
};
