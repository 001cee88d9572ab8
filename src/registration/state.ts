import type { Registration } from '../feed/registration.js';

/** Whether somebody can register at a moment, and until when or from when. Times are milliseconds since 1970. */
export type RegistrationState =
  | { readonly kind: 'notNeeded' | 'invitationOnly' | 'full' }
  /** There are no questions to answer here: the way leads to `url`. */
  | { readonly kind: 'elsewhere'; readonly closesAt: number | undefined }
  | { readonly kind: 'notOpen'; readonly opensAt: number | undefined }
  | { readonly kind: 'open'; readonly closesAt: number | undefined; readonly left: number | undefined }
  | { readonly kind: 'waitingList'; readonly closesAt: number | undefined }
  | { readonly kind: 'closed'; readonly closedAt: number | undefined };

/**
 * The state of a registration. Dates win over a word that time has overtaken: what was not open yet opens by itself, and
 * nothing is open after its deadline. `left` is how many places the receiver knows of, which wins over the feed.
 */
export function registrationState(
  registration: Registration,
  now: number,
  left = registration.remainingAttendeeCapacity,
): RegistrationState {
  const { status = 'open', opensAt, closesAt, form } = registration;
  if (status === 'notNeeded' || status === 'invitationOnly') return { kind: status };
  if (closesAt !== undefined && now >= closesAt) return { kind: 'closed', closedAt: closesAt };
  if (opensAt === undefined ? status === 'notOpen' : now < opensAt) return { kind: 'notOpen', opensAt };
  if (status === 'closed') return { kind: 'closed', closedAt: undefined };
  if (status === 'full') return { kind: 'full' };
  if (form === undefined) return { kind: 'elsewhere', closesAt };
  return status === 'waitingList' || (left !== undefined && left <= 0)
    ? { kind: 'waitingList', closesAt }
    : { kind: 'open', closesAt, left };
}

/** Whether answers are accepted in a state. */
export function isAccepting({ kind }: RegistrationState): boolean {
  return kind === 'open' || kind === 'waitingList';
}
