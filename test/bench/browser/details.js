/** What calendars are given to show of a session besides its title and time, which they have no place for. */
const known = new WeakMap();

export const details = {
  html(sessions, id) {
    if (!known.has(sessions)) known.set(sessions, new Map(sessions.map((session) => [session.id, session])));
    const { name, room, track, people, abstract } = known.get(sessions).get(id);
    return `<h4>${name}</h4><p>${room}${track ? ` · ${track.name}` : ''}</p><p>${people.join(', ')}</p><details><summary>More</summary><p>${abstract}</p></details>`;
  },
  /** Days from the first to the day after the last. */
  length: ({ meeting }) => (Date.parse(meeting.endDate) - Date.parse(meeting.startDate)) / 86_400_000 + 2,
};
