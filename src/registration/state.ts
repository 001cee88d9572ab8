import { windowState } from '../feed/registration-window.js';
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
 * The state of a registration: what it says of itself, and whether there are questions and places. `left` is how many
 * places the receiver knows of, which wins over the feed.
 */
export function registrationState(
  registration: Registration,
  now: number,
  left = registration.remainingAttendeeCapacity,
): RegistrationState {
  const { status, opensAt, closesAt, form } = registration;
  const state = windowState(registration, now);
  if (state === 'closed')
    return { kind: state, closedAt: closesAt !== undefined && now >= closesAt ? closesAt : undefined };
  if (state === 'notOpen') return { kind: state, opensAt };
  if (state !== 'open') return { kind: state };
  if (form === undefined) return { kind: 'elsewhere', closesAt };
  return status === 'waitingList' || (left !== undefined && left <= 0)
    ? { kind: 'waitingList', closesAt }
    : { kind: 'open', closesAt, left };
}

/** Whether answers are accepted in a state. */
export function isAccepting({ kind }: RegistrationState): boolean {
  return kind === 'open' || kind === 'waitingList';
}
