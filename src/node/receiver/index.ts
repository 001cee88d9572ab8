export { createReceiver, type ReceiverOptions } from './app.js';
export { openDatabase, type Database } from './database.js';
export type { Log, LogLine } from './log.js';
export { smtpSender } from './mail.js';
export { sendDue, type Letter, type Send } from './outbox.js';
export { readReference } from './reference.js';
export { purge, RETENTION, type Retention } from './retention.js';
export { serveReceiver, type ServeOptions } from './serve.js';
