/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/mail/mail-app. What is sent ends in an outbox and reaches nobody. */
import { metered, type Meter } from './execution';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { readAddresses, writeAddresses } from './gmail-app/addresses';
import type { Letter } from './gmail-app/compose-mail';
import { emptyLetter, withOptions } from './gmail-app/letter-options';
import type { CheckScope } from './scopes';

/** A mail in the outbox. */
export interface SentMail extends Pick<Letter, 'from' | 'to' | 'cc' | 'bcc' | 'replyTo' | 'subject' | 'body' | 'htmlBody'> {
  readonly attachments: readonly string[];
}

export interface MailAppOptions {
  readonly meter: Meter;
  readonly checkScope: CheckScope;
  /** The user's own address. */
  readonly user: string;
  readonly recipientsLeft: () => number;
  /** @throws GoogleException when the day's are used up */
  readonly spendRecipients: (count: number) => void;
  readonly post: (mail: SentMail) => void;
}

const member = 'MailApp.sendEmail';

/** One object, or recipient, subject, body and options, or recipient, reply address, subject and body. */
const readLetter = (given: readonly unknown[], sender: string): Letter => {
  const [first] = given;
  if (given.length === 1 && typeof first === 'object' && first !== null) {
    const { to = '', body = '' } = first as Readonly<Record<string, unknown>>;
    return withOptions({ ...emptyLetter, to: String(to), body: String(body) }, first, { member, given, sender });
  }
  const texts = given.filter((one) => typeof one === 'string').length;
  if (texts < 3 || given.length > 4) throw wrongArguments(member, given);
  const text = (index: number): string => textArgument(member, given, index);
  const withReplyTo = texts === 4;
  const letter = { ...emptyLetter, to: text(0), subject: text(withReplyTo ? 2 : 1), body: text(withReplyTo ? 3 : 2) };
  return withOptions({ ...letter, replyTo: withReplyTo ? text(1) : '' }, withReplyTo ? {} : given[3], { member, given, sender });
};

export const createMailApp = ({ meter, checkScope, user, recipientsLeft, spendRecipients, post }: MailAppOptions): GoogleObject => {
  const send = (letter: Letter): void => {
    const { from, to, cc, bcc, replyTo, subject, body, htmlBody } = letter;
    const recipients = [to, cc, bcc].flatMap(readAddresses);
    if (recipients.length === 0) throw new GoogleException('Failed to send email: no recipient');
    for (const list of [to, cc, bcc]) writeAddresses(list);
    spendRecipients(recipients.length);
    post({ from, to, cc, bcc, replyTo, subject, body, htmlBody, attachments: letter.attachments.map(({ name }) => name ?? 'attachment') });
  };
  const members = metered({ meter, service: 'MailApp', ms: 0 }, {
    getRemainingDailyQuota: () => {
      checkScope('MailApp.getRemainingDailyQuota');
      return recipientsLeft();
    },
    sendEmail: (...given) => {
      checkScope(member);
      send(readLetter(given, user));
    },
  }) satisfies Record<keyof GoogleAppsScript.Mail.MailApp, Member>;
  return googleObject('MailApp', members);
};
