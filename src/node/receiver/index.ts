export { createReceiver, RETENTION, type ReceiverOptions } from './app.js';
export { openDatabase, type Database } from './database.js';
export type { Retention } from './desk.js';
export type { Log, LogLine } from './guards.js';
export { sendDue, type Letter, type Send } from './outbox.js';
export { smtpSender } from './mail.js';
export { Store } from './store.js';
export { readReference } from './reference.js';
