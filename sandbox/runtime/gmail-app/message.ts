/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/gmail/gmail-message. What was read stays as it was until `refresh`. */
import { textArgument } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { forwardLetter, replyLetter } from './answers';
import { createAttachment } from './attachment';
import type { Letter } from './compose-mail';
import { emptyLetter, withOptions } from './letter-options';
import { remember, type Mail } from './mail';
import { attachmentParts, header, htmlBody, plainBody, type MessageResource } from './message-parts';

type MessageType = GoogleAppsScript.Gmail.GmailMessage;

/** What changes labels, and how. */
const labelChanges = {
  markRead: { removeLabelIds: ['UNREAD'] },
  markUnread: { addLabelIds: ['UNREAD'] },
  star: { addLabelIds: ['STARRED'] },
  unstar: { removeLabelIds: ['STARRED'] },
} as const;

const labelQuestions = {
  isDraft: 'DRAFT', isInChats: 'CHAT', isInInbox: 'INBOX', isInPriorityInbox: 'IMPORTANT', isInTrash: 'TRASH', isStarred: 'STARRED', isUnread: 'UNREAD',
} as const;

const headerQuestions = { getBcc: 'Bcc', getCc: 'Cc', getFrom: 'From', getReplyTo: 'Reply-To', getSubject: 'Subject', getTo: 'To' } as const;

const each = <Key extends string, Value>(table: Readonly<Record<Key, Value>>, member: (value: Value) => Member): Record<Key, Member> =>
  Object.fromEntries(Object.entries<Value>(table).map(([name, value]) => [name, member(value)])) as Record<Key, Member>;

export const createMessage = (mail: Mail, id: string, known?: MessageResource): GoogleObject => {
  const { rest, user } = mail;
  let resource = known?.payload ? known : null;
  const load = (): MessageResource => {
    resource ??= mail.fetchMessage(id);
    return resource;
  };
  const labelled = (label: string): boolean => load().labelIds?.includes(label) ?? false;
  const modify = (body: object): GoogleObject => {
    rest.call('users.messages.modify', { id }, { body });
    return message;
  };

  const options = (method: string, given: readonly unknown[]) => ({ member: `GmailMessage.${method}`, given, sender: user });
  const reply = (method: string, toAll: boolean, given: readonly unknown[]): Letter => {
    const body = textArgument(`GmailMessage.${method}`, given, 0);
    // Without Gmail there is nothing to answer to: the draft stands for itself.
    const letter = rest.connected ? replyLetter(load(), body, { user, toAll }) : { ...emptyLetter, body };
    return withOptions(letter, given[1], options(method, given));
  };
  const draftReply = (method: string, toAll: boolean): Member => (...given) =>
    mail.createDraft(reply(method, toAll, given), rest.connected ? load() : { id, threadId: id });
  const sendReply = (method: string, toAll: boolean): Member => (...given) => {
    const letter = reply(method, toAll, given);
    return mail.message(mail.send(letter, load().threadId).id);
  };
  const attachments = (given: unknown): readonly GoogleObject[] => {
    const { includeInlineImages = true, includeAttachments = true } = Object(given) as GoogleAppsScript.Gmail.GmailAttachmentOptions;
    return attachmentParts(load(), { inline: includeInlineImages, attached: includeAttachments }).map((part) => createAttachment(mail, id, part));
  };

  const members = {
    getId: () => id,
    ...mail.members('GmailMessage', {
      ...each(headerQuestions, (name) => () => header(load(), name)),
      ...each(labelQuestions, (label) => () => labelled(label)),
      ...each(labelChanges, (change) => () => modify(change)),
      getAttachments: (...given) => attachments(given[0]),
      getBody: () => htmlBody(load()),
      getDate: () => new Date(Number(load().internalDate)),
      getHeader: (...given) => header(load(), textArgument('GmailMessage.getHeader', given, 0)),
      getPlainBody: () => plainBody(load()),
      getRawContent: () => {
        const { raw = '' } = rest.call<MessageResource>('users.messages.get', { id }, { query: { format: 'raw' } });
        return Buffer.from(raw, 'base64url').toString('utf8');
      },
      getThread: () => mail.thread(load().threadId),
      createDraftReply: draftReply('createDraftReply', false),
      createDraftReplyAll: draftReply('createDraftReplyAll', true),
      reply: sendReply('reply', false),
      replyAll: sendReply('replyAll', true),
      forward: (...given) => {
        const letter = forwardLetter(load(), textArgument('GmailMessage.forward', given, 0), attachments({}));
        return mail.message(mail.send(withOptions(letter, given[1], options('forward', given)), null).id);
      },
      moveToTrash: () => {
        rest.call('users.messages.trash', { id });
        return message;
      },
      refresh: () => {
        resource = null;
        return message;
      },
    }),
  } satisfies Record<keyof MessageType, Member>;
  const message: GoogleObject = remember(googleObject('GmailMessage', members), 'GmailMessage', id);
  return message;
};
