import { Calendar } from '@fullcalendar/core';
import list from '@fullcalendar/list';
import { readFeed } from './read.js';
import { details } from './details.js';

const host = document.querySelector('#host');

globalThis.show = async (url) => {
  const { sessions, feed } = await readFeed(url);
  const calendar = new Calendar(host, {
    plugins: [list],
    initialView: 'all',
    views: { all: { type: 'list', duration: { days: details.length(feed) } } },
    initialDate: feed.meeting.startDate,
    height: 'auto',
    events: sessions.map((session) => ({ ...session, title: session.name })),
    eventContent: ({ event: { id } }) => ({ html: details.html(sessions, id) }),
  });
  calendar.render();
};
globalThis.count = () => host.getElementsByClassName('fc-list-event').length;
