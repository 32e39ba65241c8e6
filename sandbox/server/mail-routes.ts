import { Hono } from 'hono';
import { asText } from '../../src/json';
import { isReserved, longestName } from '../google/gmail/label-names';
import type { Mailbox } from '../google/mailbox';
import type { MailboxMessage } from '../google/mailbox-message';
import { frameDocument, messageForReading } from '../mail/render';
import type { ConversationWire, MessageWire, ThreadWire } from '../page/wire';
import { Problem } from './problem';
import { readBody } from './read-body';
import type { SandboxHolder } from './sandbox-holder';

const messageWire = (message: MailboxMessage): MessageWire => {
  const { from, to, cc, text, html, attachments, invite } = messageForReading(message);
  return { id: message.id, from, to, cc, date: message.internalDate, text, hasHtml: html !== null, attachments, invite };
};

/** @throws Problem when the conversation is gone */
const conversationWire = ({ thread, labels }: Mailbox, threadId: string): ConversationWire => {
  const messages = thread(threadId);
  const [first] = messages;
  if (!first) throw new Problem(404, 'This conversation is not in the mailbox any more. Reload the page.');
  const own = labels.list().filter(({ type }) => type === 'user');
  const on = new Set(messages.flatMap(({ labelIds }) => labelIds));
  return {
    subject: first.subject,
    messages: messages.map(messageWire),
    labels: own.filter(({ id }) => on.has(id)).map(({ name }) => name).sort(),
    ownLabels: own.map(({ name }) => name).sort(),
  };
};

/** The label of that name, made if it is not there, as Gmail's own page does. @throws Problem for a name that Gmail refuses */
const labelNamed = ({ labels }: Mailbox, name: string): string => {
  const known = labels.named(name);
  if (known) return known.id;
  if (name === '' || name.length > longestName || isReserved(name)) throw new Problem(400, 'Gmail takes no label of this name.');
  return labels.add({ name }).id;
};

/** What the mailbox and the open mail show. */
export const mailRoutes = ({ current }: SandboxHolder): Hono =>
  new Hono()
    .get('/threads', (context) => context.json<readonly ThreadWire[]>(current().mailbox.list()))
    .get('/threads/:id', (context) => context.json(conversationWire(current().mailbox, context.req.param('id'))))
    .post('/threads/:id/labels', async (context) => {
      const { mailbox } = current();
      const { name, on } = await readBody(context);
      const id = labelNamed(mailbox, asText(name).trim());
      for (const message of mailbox.thread(context.req.param('id'))) mailbox.relabel(message.id, { [on === true ? 'add' : 'remove']: [id] });
      return context.json(conversationWire(mailbox, context.req.param('id')));
    })
    .get('/messages/:id/frame', (context) => {
      const html = current().mailbox.message(context.req.param('id'))?.html;
      if (html == null) throw new Problem(404, 'This mail has no HTML.');
      // The document brings its own policy; the header repeats the part that matters should it be opened by itself.
      context.header('content-security-policy', "sandbox allow-same-origin; default-src 'none'; img-src data:; style-src 'unsafe-inline'");
      return context.html(frameDocument(html));
    });
