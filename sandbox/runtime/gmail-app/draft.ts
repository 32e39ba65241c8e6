/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/gmail/gmail-draft */
import { textArgument, wrongArguments } from '../google-error';
import { googleObject, type GoogleObject, type Member } from '../google-object';
import { composeMail, type Letter } from './compose-mail';
import type { DraftResource } from './gmail-rest';
import { emptyLetter, withOptions } from './letter-options';
import { remember, type Draft, type Mail } from './mail';
import type { MessageResource } from './message-parts';

const drafts = new WeakMap<GoogleObject, Draft>();

/** The draft behind a GmailDraft; null for any other object. */
export const draftOf = (object: GoogleObject): Draft | null => drafts.get(object) ?? null;

export const encodedMail = (letter: Letter): string => Buffer.from(composeMail(letter)).toString('base64url');

const draftFrom = (id: string, { to, cc, bcc, subject, body, htmlBody }: Letter, inReplyTo: string | null): Draft => ({
  id, inReplyTo, to, cc, bcc, subject, body, htmlBody,
});

export const newDraft = (mail: Mail, letter: Letter, answered: Pick<MessageResource, 'id' | 'threadId'> | null): GoogleObject => {
  const { rest, drafts: kept, random } = mail;
  const message = { raw: rest.connected ? encodedMail(letter) : '', ...(answered && { threadId: answered.threadId }) };
  const made = rest.connected
    ? rest.call<DraftResource>('users.drafts.create', {}, { body: { message } })
    : { id: `r${random.id(16, '0123456789')}`, message: null };
  const draft = draftFrom(made.id, letter, answered?.id ?? null);
  kept.set(draft.id, draft);
  return mail.draft(draft.id, made.message?.id ?? null, draft);
};

/** Recipient, subject, body and options, as `createDraft`, `sendEmail` and `update` take them. @throws GoogleException */
export const letterArgument = (member: string, given: readonly unknown[], sender: string): Letter => {
  if (given.length < 3) throw wrongArguments(member, given);
  const [to, subject, body] = [0, 1, 2].map((index) => textArgument(member, given, index)) as [string, string, string];
  return withOptions({ ...emptyLetter, to, subject, body }, given[3], { member, given, sender });
};

export const createDraftObject = (mail: Mail, id: string, knownMessage: string | null, draft: Draft | null): GoogleObject => {
  const { rest, drafts: kept, user } = mail;
  let messageId = knownMessage;
  const message = (): string => {
    messageId ??= rest.call<DraftResource>('users.drafts.get', { id }).message.id;
    return messageId;
  };
  const members = {
    getId: () => id,
    ...mail.members('GmailDraft', {
      getMessageId: () => message(),
      getMessage: () => mail.message(message()),
      deleteDraft: () => {
        rest.call('users.drafts.delete', { id });
        kept.delete(id);
      },
      send: () => {
        const sent = rest.call<MessageResource>('users.drafts.send', {}, { body: { id } });
        kept.delete(id);
        return mail.message(sent.id);
      },
      update: (...given) => {
        const letter = letterArgument('GmailDraft.update', given, user);
        const updated = rest.call<DraftResource>('users.drafts.update', { id }, { body: { message: { raw: encodedMail(letter) } } });
        const changed = draftFrom(id, letter, draft?.inReplyTo ?? null);
        kept.set(id, changed);
        return mail.draft(id, updated.message.id, changed);
      },
    }),
  } satisfies Record<keyof GoogleAppsScript.Gmail.GmailDraft, Member>;
  const object = remember(googleObject('GmailDraft', members), 'GmailDraft', id);
  // A draft that was made elsewhere is known by its id alone.
  drafts.set(object, draft ?? { id, inReplyTo: null, to: '', cc: '', bcc: '', subject: '', body: '', htmlBody: '' });
  return object;
};
