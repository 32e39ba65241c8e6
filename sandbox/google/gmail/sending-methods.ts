import type { GoogleCall } from '../call';
import { type GoogleMethod, methodTable } from '../google-method';
import { arrivalOf, isOwnAddress, type MailboxMessage } from '../mailbox-message';
import type { QueryKind } from '../query';
import type { GoogleState } from '../state';
import { gmailScopes } from './message-access';
import { changedMessage, messageFields } from './message-resource';
import { internalName, userPath } from './method-rows';
import { checkRecipients, newMailFields, readLabels, readMail, readOwnMail, type WrittenMail } from './new-mail';

/** Sends a mail to the outbox; what is also to the owner comes back into the inbox. @throws GoogleError 400 */
export const sendMail = ({ mailbox }: Pick<GoogleState, 'mailbox'>, { message, ...where }: WrittenMail): MailboxMessage => {
  checkRecipients(message);
  const toOwner = [...message.to, ...message.cc].some(({ email }) => isOwnAddress(email, mailbox.owner));
  return mailbox.send({ message, labelIds: toOwner ? ['UNREAD', 'SENT', 'INBOX'] : ['SENT'], ...where });
};

const dateSource = { oneOf: ['receivedTime', 'dateHeader'] } as const;

/** Puts a mail into the mailbox without sending it. @param usualSource where its time is taken from unless the call says */
const placed = (usualSource: string): GoogleMethod['answer'] => (state: GoogleState, call: GoogleCall) => {
  const mail = readMail(call.body, state, call);
  const now = state.world.clock.now();
  const source = call.query.text('internalDateSource') ?? usualSource;
  const internalDate = source === 'dateHeader' ? arrivalOf(mail.message, now) : now;
  return changedMessage(state.mailbox.add({ ...mail, labelIds: readLabels(call.body, state), internalDate }));
};

/** The parameter `deleted` keeps a mail for Vault alone, which nobody sees; the others steer filters that are not there. */
const insertQuery: Readonly<Record<string, QueryKind>> = { internalDateSource: dateSource };

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages: what writes new mail */
export const sendingMethods = methodTable({
  'gmail.messages.send': {
    method: 'POST',
    path: `${userPath}/messages/send`,
    scopes: gmailScopes('full', 'addons.current.action.compose', 'compose', 'modify', 'send'),
    internalName: internalName('SendMessage'),
    quotaUnits: 100,
    query: {},
    bodyFields: newMailFields,
    upload: true,
    fields: messageFields,
    answer: (state, call) => changedMessage(sendMail(state, readOwnMail(call.body, state, call))),
  },
  'gmail.messages.insert': {
    method: 'POST',
    path: `${userPath}/messages`,
    scopes: gmailScopes('full', 'insert', 'modify'),
    internalName: internalName('InsertMessage'),
    quotaUnits: 25,
    query: insertQuery,
    bodyFields: newMailFields,
    upload: true,
    fields: messageFields,
    answer: placed('receivedTime'),
  },
  'gmail.messages.import': {
    method: 'POST',
    path: `${userPath}/messages/import`,
    scopes: gmailScopes('full', 'insert', 'modify'),
    internalName: internalName('ImportMessage'),
    quotaUnits: 25,
    query: { ...insertQuery, neverMarkSpam: 'flag', processForCalendar: 'flag' },
    bodyFields: newMailFields,
    upload: true,
    fields: messageFields,
    answer: placed('dateHeader'),
  },
});
