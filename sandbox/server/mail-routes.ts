import { Hono } from 'hono';
import type { MailboxMessage } from '../google/mailbox-message';
import { frameDocument, messageForReading } from '../mail/render';
import type { ConversationWire, MessageWire, ThreadWire } from '../page/wire';
import { Problem } from './problem';
import type { SandboxHolder } from './sandbox-holder';

const messageWire = (message: MailboxMessage): MessageWire => {
  const { from, to, cc, text, html, attachments, invite } = messageForReading(message);
  return { id: message.id, from, to, cc, date: message.internalDate, text, hasHtml: html !== null, attachments, invite };
};

/** What the mailbox and the open mail show. */
export const mailRoutes = ({ current }: SandboxHolder): Hono =>
  new Hono()
    .get('/threads', (context) => context.json<readonly ThreadWire[]>(current().mailbox.list()))
    .get('/threads/:id', (context) => {
      const messages = current().mailbox.thread(context.req.param('id'));
      const [first] = messages;
      if (!first) throw new Problem(404, 'This conversation is not in the mailbox any more. Reload the page.');
      return context.json<ConversationWire>({ subject: first.subject, messages: messages.map(messageWire) });
    })
    .get('/messages/:id/frame', (context) => {
      const html = current().mailbox.message(context.req.param('id'))?.html;
      if (html == null) throw new Problem(404, 'This mail has no HTML.');
      // The document brings its own policy; the header repeats the part that matters should it be opened by itself.
      context.header('content-security-policy', "sandbox allow-same-origin; default-src 'none'; img-src data:; style-src 'unsafe-inline'");
      return context.html(frameDocument(html));
    });
