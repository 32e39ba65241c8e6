/// <reference types="google-apps-script" preserve="true" />
/**
 * https://developers.google.com/apps-script/reference/gmail/gmail-app, on top of the Gmail API. Without it (a runtime that
 * was given no Google) drafts can be made for a compose action, and everything else refuses by name.
 */
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { readAddresses } from './gmail-app/addresses';
import { bulkMembers } from './gmail-app/bulk-members';
import { createDraftObject, encodedMail, letterArgument, newDraft } from './gmail-app/draft';
import type { DraftResource, LabelResource, ThreadResource } from './gmail-app/gmail-rest';
import { createLabel } from './gmail-app/label';
import { idOf, type Mail, type MailOptions } from './gmail-app/mail';
import { createMessage } from './gmail-app/message';
import type { MessageResource } from './gmail-app/message-parts';
import { createThread } from './gmail-app/thread';
import { listThreads } from './gmail-app/thread-lists';
import { scopedMembers } from './scoped-members';

export { draftOf } from './gmail-app/draft';
export type { Draft, MailOptions as GmailAppOptions } from './gmail-app/mail';

const places = {
  getInboxThreads: { labelIds: 'INBOX' },
  getPriorityInboxThreads: { labelIds: ['INBOX', 'IMPORTANT'] },
  getSpamThreads: { labelIds: 'SPAM', includeSpamTrash: true },
  getStarredThreads: { labelIds: 'STARRED' },
  getTrashThreads: { labelIds: 'TRASH', includeSpamTrash: true },
} as const;

const unreadCounts = {
  getInboxUnreadCount: 'INBOX', getPriorityInboxUnreadCount: 'IMPORTANT', getSpamUnreadCount: 'SPAM', getStarredUnreadCount: 'STARRED',
} as const;

const mapped = <Key extends string, Value>(table: Readonly<Record<Key, Value>>, member: (name: Key, value: Value) => Member): Record<Key, Member> =>
  Object.fromEntries(Object.entries<Value>(table).map(([name, value]) => [name, member(name as Key, value)])) as Record<Key, Member>;

const createMail = (options: MailOptions): Mail => {
  const mail: Mail = {
    ...options,
    members: scopedMembers({ ...options, service: 'GmailApp' }),
    fetchMessage: (id) =>
      options.rest.call<MessageResource>('users.messages.get', { id }, { query: { format: options.readsBodies() ? 'full' : 'metadata' } }),
    message: (id, known) => createMessage(mail, id, known),
    thread: (id, known) => createThread(mail, id, known),
    label: (resource) => createLabel(mail, resource),
    createDraft: (letter, answered) => newDraft(mail, letter, answered),
    draft: (id, messageId, draft) => createDraftObject(mail, id, messageId, draft),
    send: (letter, threadId) => {
      const recipients = [letter.to, letter.cc, letter.bcc].flatMap(readAddresses);
      if (recipients.length === 0) throw new GoogleException('Failed to send email: no recipient');
      const raw = encodedMail(letter);
      options.spendRecipients(recipients.length);
      return options.rest.call<MessageResource>('users.messages.send', {}, { body: { raw, ...(threadId !== null && { threadId }) } });
    },
  };
  return mail;
};

export const createGmailApp = (options: MailOptions): GoogleObject => {
  const mail = createMail(options);
  const { rest, user } = mail;
  const text = (method: string, given: readonly unknown[], index = 0): string => textArgument(`GmailApp.${method}`, given, index);
  const labels = (): readonly LabelResource[] => rest.call<{ readonly labels?: readonly LabelResource[] }>('users.labels.list').labels ?? [];
  const threadMessages = (method: string, given: readonly unknown[], value: unknown): readonly GoogleObject[] => {
    const id = idOf('GmailThread', value);
    if (id === null) throw wrongArguments(`GmailApp.${method}`, given);
    const { messages = [] } = rest.call<ThreadResource>('users.threads.get', { id }, { query: { format: 'full' } });
    return messages.map((message) => mail.message(message.id, message));
  };
  const drafts = (): readonly DraftResource[] => rest.list<DraftResource>('users.drafts.list', 'drafts', { start: 0, max: Number.MAX_SAFE_INTEGER });
  const chats: Member = () => {
    throw new GoogleException('The Gmail chat methods are no longer available.');
  };

  const members = {
    setCurrentMessageAccessToken: (...given) => rest.setMessageToken(text('setCurrentMessageAccessToken', given)),
    getChatThreads: chats,
    ...mail.members('GmailApp', {
      ...bulkMembers(() => gmailApp),
      ...mapped(places, (name, query) => (...given) => listThreads(mail, query, { member: `GmailApp.${name}`, given })),
      ...mapped(unreadCounts, (_, id) => () => rest.call<LabelResource>('users.labels.get', { id }).threadsUnread ?? 0),
      createDraft: (...given) => mail.createDraft(letterArgument('GmailApp.createDraft', given, user), null),
      createLabel: (...given) => {
        const name = text('createLabel', given);
        const known = labels().find((label) => label.name === name);
        return mail.label(known ?? rest.call<LabelResource>('users.labels.create', {}, { body: { name } }));
      },
      deleteLabel: (...given) => {
        const id = idOf('GmailLabel', given[0]);
        if (id === null) throw wrongArguments('GmailApp.deleteLabel', given);
        rest.call('users.labels.delete', { id });
        return gmailApp;
      },
      getAliases: () =>
        rest.call<{ readonly sendAs?: readonly { readonly sendAsEmail: string; readonly isPrimary?: boolean }[] }>('users.settings.sendAs.list').sendAs
          ?.filter(({ isPrimary }) => isPrimary !== true)
          .map(({ sendAsEmail }) => sendAsEmail) ?? [],
      getDraft: (...given) => {
        const draft = rest.call<DraftResource>('users.drafts.get', { id: text('getDraft', given) });
        return mail.draft(draft.id, draft.message.id, options.drafts.get(draft.id) ?? null);
      },
      getDraftMessages: () => drafts().map(({ message }) => mail.message(message.id)),
      getDrafts: () => drafts().map(({ id, message }) => mail.draft(id, message.id, options.drafts.get(id) ?? null)),
      getMessageById: (...given) => {
        const id = text('getMessageById', given);
        return mail.message(id, rest.connected ? mail.fetchMessage(id) : undefined);
      },
      getMessagesForThread: (...given) => threadMessages('getMessagesForThread', given, given[0]),
      getMessagesForThreads: (...given) => {
        const [threads] = given;
        if (!Array.isArray(threads)) throw wrongArguments('GmailApp.getMessagesForThreads', given);
        return threads.map((thread) => threadMessages('getMessagesForThreads', given, thread));
      },
      getThreadById: (...given) => {
        const thread = rest.call<ThreadResource>('users.threads.get', { id: text('getThreadById', given) }, { query: { format: 'full' } });
        return mail.thread(thread.id, thread);
      },
      getUserLabelByName: (...given) => {
        const name = text('getUserLabelByName', given);
        const found = labels().find((label) => label.type === 'user' && label.name === name);
        return found ? mail.label(found) : null;
      },
      getUserLabels: () => labels().filter(({ type }) => type === 'user').map(mail.label),
      search: (...given) => listThreads(mail, { q: text('search', given) }, { member: 'GmailApp.search', given }),
      sendEmail: (...given) => {
        mail.send(letterArgument('GmailApp.sendEmail', given, user), null);
        return gmailApp;
      },
    }),
  } satisfies Record<keyof GoogleAppsScript.Gmail.GmailApp, Member>;
  const gmailApp: GoogleObject = googleObject('GmailApp', members);
  return gmailApp;
};
