/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/gmail/gmail-label */
import { wrongArguments } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import type { LabelResource } from './gmail-rest';
import { idOf, remember, type Mail } from './mail';
import { listThreads } from './thread-lists';

export const createLabel = (mail: Mail, { id, name }: LabelResource): GoogleObject => {
  const { rest } = mail;
  const change = (method: string, key: 'addLabelIds' | 'removeLabelIds'): Member => (...given) => {
    const threads = [given[0]].flat().map((thread) => idOf('GmailThread', thread));
    for (const thread of threads) {
      if (thread === null) throw wrongArguments(`GmailLabel.${method}`, given);
      rest.call('users.threads.modify', { id: thread }, { body: { [key]: [id] } });
    }
    return label;
  };
  const members = {
    getName: () => name,
    ...mail.members('GmailLabel', {
      addToThread: change('addToThread', 'addLabelIds'),
      addToThreads: change('addToThreads', 'addLabelIds'),
      removeFromThread: change('removeFromThread', 'removeLabelIds'),
      removeFromThreads: change('removeFromThreads', 'removeLabelIds'),
      deleteLabel: () => void rest.call('users.labels.delete', { id }),
      getThreads: (...given) => listThreads(mail, { labelIds: id }, { member: 'GmailLabel.getThreads', given }),
      getUnreadCount: () => rest.call<LabelResource>('users.labels.get', { id }).threadsUnread ?? 0,
    }),
  } satisfies Record<keyof GoogleAppsScript.Gmail.GmailLabel, Member>;
  const label: GoogleObject = remember(googleObject('GmailLabel', members), 'GmailLabel', id);
  return label;
};
