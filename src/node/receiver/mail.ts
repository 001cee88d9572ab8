import type { Send } from './outbox.js';
import { optional } from './optional.js';

const TIMEOUT = 20_000;

/** Sends by the SMTP server at an address such as `smtps://user:password@mail.example.org`. */
export async function smtpSender(url: string, from: string): Promise<{ send: Send; close: () => void }> {
  const { createTransport } = await optional('nodemailer', () => import('nodemailer'));
  const host = new URL(url).hostname;
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, messageId, language }) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${messageId}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
    },
    close: () => transport.close(),
  };
}
