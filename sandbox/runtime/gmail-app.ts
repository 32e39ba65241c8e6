/// <reference types="google-apps-script" preserve="true" />
/**
 * https://developers.google.com/apps-script/reference/gmail/gmail-app: what a compose action needs. Mail is read over
 * Gmail's REST API, which the sandbox serves elsewhere; every other member refuses by name.
 */
import type { Random } from '../world';
import { metered, type Meter } from './execution';
import { textArgument, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { notEmulated } from './not-emulated';
import type { CheckScope } from './scopes';

/** A draft that a compose action made. */
export interface Draft {
  readonly id: string;
  /** The message that it answers; null when it stands alone. */
  readonly inReplyTo: string | null;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

export interface GmailAppOptions {
  readonly random: Random;
  readonly meter: Meter;
  readonly checkScope: CheckScope;
  /** Where drafts are kept, by id. */
  readonly drafts: Pick<Map<string, Draft>, 'set'>;
}

const drafts = new WeakMap<GoogleObject, Draft>();

/** The draft behind a GmailDraft; null for any other object. */
export const draftOf = (object: GoogleObject): Draft | null => drafts.get(object) ?? null;

export const createGmailApp = ({ random, meter, checkScope, drafts: kept }: GmailAppOptions): GoogleObject => {
  const service = 'GmailApp';

  const createDraft = (content: Pick<Draft, 'inReplyTo' | 'to' | 'subject' | 'body'>, options: unknown): GoogleObject => {
    const { cc = '', bcc = '', htmlBody = '' } = Object(options) as Readonly<Record<string, string>>;
    const draft: Draft = { ...content, id: `r${random.id(16, '0123456789')}`, cc, bcc, htmlBody };
    kept.set(draft.id, draft);
    const object = googleObject('GmailDraft', {
      getId: () => draft.id,
      ...notEmulated('GmailDraft', ['deleteDraft', 'getMessage', 'getMessageId', 'send', 'update']),
    } satisfies Record<keyof GoogleAppsScript.Gmail.GmailDraft, Member>);
    drafts.set(object, draft);
    return object;
  };

  const createMessage = (id: string): GoogleObject => {
    const reply = (method: 'createDraftReply' | 'createDraftReplyAll'): Member => (...given) => {
      checkScope(`GmailMessage.${method}`);
      return createDraft({ inReplyTo: id, to: '', subject: '', body: textArgument(`GmailMessage.${method}`, given, 0) }, given[1]);
    };
    return googleObject('GmailMessage', {
      getId: () => id,
      ...metered({ meter, service, ms: 0 }, { createDraftReply: reply('createDraftReply'), createDraftReplyAll: reply('createDraftReplyAll') }),
      ...notEmulated('GmailMessage', [
        'forward', 'getAttachments', 'getBcc', 'getBody', 'getCc', 'getDate', 'getFrom', 'getHeader', 'getPlainBody', 'getRawContent', 'getReplyTo',
        'getSubject', 'getThread', 'getTo', 'isDraft', 'isInChats', 'isInInbox', 'isInPriorityInbox', 'isInTrash', 'isStarred', 'isUnread', 'markRead',
        'markUnread', 'moveToTrash', 'refresh', 'reply', 'replyAll', 'star', 'unstar',
      ]),
    } satisfies Record<keyof GoogleAppsScript.Gmail.GmailMessage, Member>);
  };

  const text = (method: string, given: readonly unknown[], index: number): string => textArgument(`GmailApp.${method}`, given, index);
  const members = {
    ...metered({ meter, service, ms: 0 }, {
      setCurrentMessageAccessToken: (...given) => void text('setCurrentMessageAccessToken', given, 0),
      createDraft: (...given) => {
        checkScope('GmailApp.createDraft');
        if (given.length < 3) throw wrongArguments('GmailApp.createDraft', given);
        const [to, subject, body] = [0, 1, 2].map((index) => text('createDraft', given, index)) as [string, string, string];
        return createDraft({ inReplyTo: null, to, subject, body }, given[3]);
      },
      getMessageById: (...given) => {
        checkScope('GmailApp.getMessageById');
        return createMessage(text('getMessageById', given, 0));
      },
    }),
    ...notEmulated('GmailApp', [
      'createLabel', 'deleteLabel', 'getAliases', 'getChatThreads', 'getDraft', 'getDraftMessages', 'getDrafts', 'getInboxThreads', 'getInboxUnreadCount',
      'getMessagesForThread', 'getMessagesForThreads', 'getPriorityInboxThreads', 'getPriorityInboxUnreadCount', 'getSpamThreads', 'getSpamUnreadCount',
      'getStarredThreads', 'getStarredUnreadCount', 'getThreadById', 'getTrashThreads', 'getUserLabelByName', 'getUserLabels', 'markMessageRead',
      'markMessageUnread', 'markMessagesRead', 'markMessagesUnread', 'markThreadImportant', 'markThreadRead', 'markThreadUnimportant', 'markThreadUnread',
      'markThreadsImportant', 'markThreadsRead', 'markThreadsUnimportant', 'markThreadsUnread', 'moveMessageToTrash', 'moveMessagesToTrash',
      'moveThreadToArchive', 'moveThreadToInbox', 'moveThreadToSpam', 'moveThreadToTrash', 'moveThreadsToArchive', 'moveThreadsToInbox',
      'moveThreadsToSpam', 'moveThreadsToTrash', 'refreshMessage', 'refreshMessages', 'refreshThread', 'refreshThreads', 'search', 'sendEmail',
      'starMessage', 'starMessages', 'unstarMessage', 'unstarMessages',
    ]),
  } satisfies Record<keyof GoogleAppsScript.Gmail.GmailApp, Member>;
  return googleObject('GmailApp', members);
};
