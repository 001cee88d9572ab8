import { changesBetween, CONTENT, PLACING } from '../../feed/changes.js';
import type { Feed, Meeting, Session } from '../../feed/schema.js';

/** A field that two versions of a feed do not agree on. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two versions of a feed. */
export type Difference =
  | { readonly what: 'meeting'; readonly fields: readonly FieldChange[] }
  | { readonly what: 'added' | 'removed'; readonly session: Session }
  | {
      readonly what: 'cancelled' | 'moved' | 'changed';
      readonly session: Session;
      readonly fields: readonly FieldChange[];
    };

/** Of a meeting, what people would want to be told of. */
const ABOUT = [
  'name',
  'startDate',
  'endDate',
  'timeZone',
  'eventStatus',
  'statusReason',
  'eventAttendanceMode',
  'location',
  'virtualLocation',
] as const satisfies readonly (keyof Meeting)[];

/** The meeting first, then sessions as they stand in the new version, then those that are not in it any more. */
export function differences(before: Feed, after: Feed): Difference[] {
  const old = new Map(before.sessions.map((session) => [session.id, session]));
  const changes = changesBetween(before, after);
  const kept = new Set(after.sessions.map(({ id }) => id));
  const meeting = changed(before.meeting, after.meeting, ABOUT);
  return [
    ...(meeting.length > 0 ? [{ what: 'meeting' as const, fields: meeting }] : []),
    ...after.sessions.flatMap((session): Difference[] => {
      const change = changes.get(session.id);
      if (change === undefined) return [];
      if (change === 'new') return [{ what: 'added', session }];
      return [{ what: change, session, fields: changed(old.get(session.id)!, session, [...PLACING, ...CONTENT]) }];
    }),
    ...before.sessions.filter(({ id }) => !kept.has(id)).map((session): Difference => ({ what: 'removed', session })),
  ];
}

function changed<T extends object>(before: T, after: T, fields: readonly (keyof T & string)[]): FieldChange[] {
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
