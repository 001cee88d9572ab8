// Its list shows titles and times only.
import 'temporal-polyfill/global';
import { createCalendar, createViewList } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import { readFeed } from './read.js';

const host = document.querySelector('#host');

globalThis.show = async (url) => {
  const { sessions, feed } = await readFeed(url);
  const { Temporal } = globalThis;
  const moment = (time) => Temporal.PlainDateTime.from(time).toZonedDateTime('UTC');
  createCalendar({
    views: [createViewList()],
    selectedDate: Temporal.PlainDate.from(feed.meeting.startDate),
    timezone: 'UTC',
    events: sessions.map(({ id, name, start, end }) => ({ id, title: name, start: moment(start), end: moment(end) })),
  }).render(host);
};
globalThis.count = () => host.getElementsByClassName('sx__list-event').length;
