/** The members of `GmailApp` that do to an object, or to a list of them, what the object can do itself. */
import { wrongArguments } from '../google-error';
import { GoogleObject, type Member } from '../google-object';
import { idOf } from './mail';

/** Member of `GmailApp` · what it takes · the object's own member. */
const rows = [
  ['markMessageRead', 'GmailMessage', 'markRead'], ['markMessageUnread', 'GmailMessage', 'markUnread'],
  ['markMessagesRead', 'GmailMessage', 'markRead'], ['markMessagesUnread', 'GmailMessage', 'markUnread'],
  ['moveMessageToTrash', 'GmailMessage', 'moveToTrash'], ['moveMessagesToTrash', 'GmailMessage', 'moveToTrash'],
  ['refreshMessage', 'GmailMessage', 'refresh'], ['refreshMessages', 'GmailMessage', 'refresh'],
  ['starMessage', 'GmailMessage', 'star'], ['starMessages', 'GmailMessage', 'star'],
  ['unstarMessage', 'GmailMessage', 'unstar'], ['unstarMessages', 'GmailMessage', 'unstar'],
  ['markThreadImportant', 'GmailThread', 'markImportant'], ['markThreadsImportant', 'GmailThread', 'markImportant'],
  ['markThreadRead', 'GmailThread', 'markRead'], ['markThreadsRead', 'GmailThread', 'markRead'],
  ['markThreadUnimportant', 'GmailThread', 'markUnimportant'], ['markThreadsUnimportant', 'GmailThread', 'markUnimportant'],
  ['markThreadUnread', 'GmailThread', 'markUnread'], ['markThreadsUnread', 'GmailThread', 'markUnread'],
  ['moveThreadToArchive', 'GmailThread', 'moveToArchive'], ['moveThreadsToArchive', 'GmailThread', 'moveToArchive'],
  ['moveThreadToInbox', 'GmailThread', 'moveToInbox'], ['moveThreadsToInbox', 'GmailThread', 'moveToInbox'],
  ['moveThreadToSpam', 'GmailThread', 'moveToSpam'], ['moveThreadsToSpam', 'GmailThread', 'moveToSpam'],
  ['moveThreadToTrash', 'GmailThread', 'moveToTrash'], ['moveThreadsToTrash', 'GmailThread', 'moveToTrash'],
  ['refreshThread', 'GmailThread', 'refresh'], ['refreshThreads', 'GmailThread', 'refresh'],
] as const;

/** The plural members take a list of objects. */
const isPlural = (member: string): boolean => /Messages|Threads/.test(member);

/** `gmailApp` is what each of them answers. */
export const bulkMembers = (gmailApp: () => GoogleObject): Record<(typeof rows)[number][0], Member> =>
  Object.fromEntries(
    rows.map(([member, kind, own]): [string, Member] => [
      member,
      (...given) => {
        const objects = isPlural(member) ? given[0] : [given[0]];
        if (!Array.isArray(objects) || objects.some((object) => idOf(kind, object) === null)) throw wrongArguments(`GmailApp.${member}`, given);
        for (const object of objects) if (object instanceof GoogleObject) object.type.methods[own]?.(object.state, [], object);
        return gmailApp();
      },
    ]),
  ) as Record<(typeof rows)[number][0], Member>;
