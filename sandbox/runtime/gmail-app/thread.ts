/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/gmail/gmail-thread. What was read stays as it was until `refresh`. */
import { textArgument, wrongArguments } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import type { LabelResource, ThreadResource } from './gmail-rest';
import { idOf, missing, remember, type Mail } from './mail';
import { header, type MessageResource } from './message-parts';

type ThreadType = GoogleAppsScript.Gmail.GmailThread;

const threadChanges = {
  markImportant: { addLabelIds: ['IMPORTANT'] },
  markRead: { removeLabelIds: ['UNREAD'] },
  markUnimportant: { removeLabelIds: ['IMPORTANT'] },
  markUnread: { addLabelIds: ['UNREAD'] },
  moveToArchive: { removeLabelIds: ['INBOX'] },
  moveToInbox: { addLabelIds: ['INBOX'], removeLabelIds: ['SPAM', 'TRASH'] },
  moveToSpam: { addLabelIds: ['SPAM'], removeLabelIds: ['INBOX'] },
} as const;

const labelQuestions = {
  hasStarredMessages: 'STARRED', isImportant: 'IMPORTANT', isInChats: 'CHAT', isInInbox: 'INBOX', isInPriorityInbox: 'IMPORTANT', isInSpam: 'SPAM',
  isInTrash: 'TRASH', isUnread: 'UNREAD',
} as const;

/** What a thread hands on to its newest message. */
const answers = ['createDraftReply', 'createDraftReplyAll', 'reply', 'replyAll'] as const;

const each = <Key extends string, Value>(entries: readonly (readonly [Key, Value])[], member: (name: Key, value: Value) => Member): Record<Key, Member> =>
  Object.fromEntries(entries.map(([name, value]) => [name, member(name, value)])) as Record<Key, Member>;

const entriesOf = <Key extends string, Value>(table: Readonly<Record<Key, Value>>) => Object.entries(table) as [Key, Value][];

export const createThread = (mail: Mail, id: string, known?: ThreadResource): GoogleObject => {
  const { rest } = mail;
  let resource = known?.messages ? known : null;
  const messages = (): readonly [MessageResource, ...MessageResource[]] => {
    resource ??= rest.call<ThreadResource>('users.threads.get', { id }, { query: { format: 'full' } });
    const [first, ...others] = resource.messages ?? [];
    if (!first) throw missing(id);
    return [first, ...others];
  };
  const labels = (): readonly string[] => [...new Set(messages().flatMap(({ labelIds = [] }) => labelIds))];
  const newest = (): MessageResource => messages().at(-1) ?? messages()[0];
  const modify = (body: object): GoogleObject => {
    rest.call('users.threads.modify', { id }, { body });
    return thread;
  };
  const labelId = (method: string, given: readonly unknown[]): string => {
    const label = idOf('GmailLabel', given[0]);
    if (label === null) throw wrongArguments(`GmailThread.${method}`, given);
    return label;
  };

  const members = {
    getId: () => id,
    getPermalink: () => `https://mail.google.com/mail/#inbox/${id}`,
    ...mail.members('GmailThread', {
      ...each(entriesOf(labelQuestions), (_, label) => () => labels().includes(label)),
      ...each(entriesOf(threadChanges), (_, change) => () => modify(change)),
      ...each(answers.map((name) => [name, null] as const), (name) => (...given) => {
        textArgument(`GmailThread.${name}`, given, 0);
        const message = newest();
        const answer = mail.message(message.id, message).type.methods[name]?.(null, given, thread);
        return name.startsWith('create') ? answer : thread;
      }),
      addLabel: (...given) => modify({ addLabelIds: [labelId('addLabel', given)] }),
      removeLabel: (...given) => modify({ removeLabelIds: [labelId('removeLabel', given)] }),
      getFirstMessageSubject: () => header(messages()[0], 'Subject'),
      getLabels: () => {
        const own = labels();
        const { labels: all = [] } = rest.call<{ readonly labels?: readonly LabelResource[] }>('users.labels.list');
        return all.filter((label) => label.type === 'user' && own.includes(label.id)).map(mail.label);
      },
      getLastMessageDate: () => new Date(Number(newest().internalDate)),
      getMessageCount: () => messages().length,
      getMessages: () => messages().map((message) => mail.message(message.id, message)),
      moveToTrash: () => {
        rest.call('users.threads.trash', { id });
        return thread;
      },
      refresh: () => {
        resource = null;
        return thread;
      },
    }),
  } satisfies Record<keyof ThreadType, Member>;
  const thread: GoogleObject = remember(googleObject('GmailThread', members), 'GmailThread', id);
  return thread;
};
