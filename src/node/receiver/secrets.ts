import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a form may stay open before its ticket has to be renewed, in milliseconds. */
export const TICKET_LIFE = 2 * 60 * 60 * 1000;

/** Nobody answers a form in less, in milliseconds. */
const HASTE = 3000;

/** What a good ticket says. */
export interface Ticket {
  readonly nonce: string;
  readonly expiresAt: number;
  /** Whether it was issued only a moment ago. */
  readonly hasty: boolean;
}

/** A ticket for one post to a meeting, signed. */
export function issueTicket(secret: string, meeting: string, now: number): { ticket: string; expiresAt: number } {
  const expiresAt = now + TICKET_LIFE;
  // JSON keeps the parts apart whatever they hold.
  const claims = Buffer.from(JSON.stringify([meeting, randomBytes(12).toString('base64url'), expiresAt])).toString(
    'base64url',
  );
  return { ticket: `${claims}.${sign(secret, 'ticket', claims)}`, expiresAt };
}

/** What a ticket says when it was signed here for this meeting and is not too old. */
export function readTicket(secret: string, meeting: string, ticket: string, now: number): Ticket | undefined {
  const [claims = '', signature = '', ...more] = ticket.split('.');
  if (more.length > 0 || !isSame(signature, sign(secret, 'ticket', claims))) return undefined;
  const [issuedFor, nonce, expiresAt] = JSON.parse(Buffer.from(claims, 'base64url').toString()) as [
    string,
    string,
    number,
  ];
  if (issuedFor !== meeting || now >= expiresAt) return undefined;
  return { nonce, expiresAt, hasty: now < expiresAt - TICKET_LIFE + HASTE };
}

/** What gives whoever knows it one registration; the database alone does not tell it. */
export function tokenOf(secret: string, id: string): string {
  return `${id}.${sign(secret, 'manage', id)}`;
}

/** The id of the registration that a token gives; undefined when it was not made here. */
export function readToken(secret: string, token: string): string | undefined {
  const [id = '', signature = '', ...more] = token.split('.');
  return more.length === 0 && isSame(signature, sign(secret, 'manage', id)) ? id : undefined;
}

/** Whether two secrets are the same, without telling by the time it takes how much of them is. */
export function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function sign(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');
}
