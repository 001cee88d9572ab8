import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { readFeed } from './read.js';
import { details } from './details.js';

const host = document.querySelector('#host');

globalThis.show = async (url) => {
  const { sessions, feed } = await readFeed(url);
  createCalendar(host, [List], {
    view: 'listYear',
    views: { listYear: { duration: { days: details.length(feed) } } },
    date: feed.meeting.startDate,
    events: sessions.map((session) => ({ ...session, title: session.name })),
    eventContent: ({ event: { id } }) => ({ html: details.html(sessions, id) }),
  });
};
globalThis.count = () => host.getElementsByClassName('ec-event').length;
