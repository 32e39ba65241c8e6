import { owner, ownerAliases } from '../../../sandbox/cast';
import { createGoogle, type Google } from '../../../sandbox/google/google';
import { createMailbox, type Mailbox } from '../../../sandbox/google/mailbox';
import type { HttpResponse } from '../../../sandbox/http';
import { parseMail } from '../../../sandbox/mail/parse-message';
import { createWorld, type World } from '../../../sandbox/world';

export const now = Date.UTC(2026, 10, 12, 15);

export const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
export const addOnMetadata = scope('gmail.addons.current.message.metadata');

/** A mailbox with these mails, named `mail-0`, `mail-1` …; each is given by its header lines, and dated a minute after the one before. */
export const aMailbox = async (mails: readonly (readonly string[])[], world: World = createWorld({ now, seed: 1 })): Promise<Mailbox> => {
  const dated = mails.map((headers, index) => [
    `Date: ${new Date(now - 86_400_000 + index * 60_000).toUTCString()}`,
    ...headers,
    '',
    'Hello there.',
    '',
  ]);
  const messages = await parseMail(dated.map((lines, index) => ({ origin: `mail-${index}`, raw: Buffer.from(lines.join('\r\n')) })));
  return createMailbox({ world, messages, owner: { email: owner.email, aliases: ownerAliases } });
};

export interface GoogleAtHand {
  readonly world: World;
  readonly google: Google;
  readonly mailbox: Mailbox;
  /** The id of the only message. */
  readonly id: string;
  /** Gets a path of users/me with the user's token, and with a message token if one is given. */
  readonly get: (path: string, messageToken?: string) => HttpResponse;
}

const pdfMail: readonly string[] = [
  'From: =?UTF-8?Q?Bj=C3=B6rn?= <bjorn@fjord.example>',
  'To: Robin <robin@harbour-homes.example>',
  'SUBJECT: An offer\r\n for you',
  'X-Two: one',
  'X-Two: two',
];

/** Google with one message in the mailbox, for an add-on that was granted these scopes. */
export const aGoogle = async ({
  scopes = [addOnMetadata],
  mail = pdfMail,
}: { readonly scopes?: readonly string[]; readonly mail?: readonly string[] } = {}): Promise<GoogleAtHand> => {
  const world = createWorld({ now, seed: 1 });
  const mailbox = await aMailbox([mail], world);
  const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => scopes });
  const get = (path: string, messageToken?: string): HttpResponse =>
    google.handle({
      method: 'GET',
      url: `https://gmail.googleapis.com/gmail/v1/users/me/${path}`,
      headers: {
        authorization: `Bearer ${google.accessToken()}`,
        ...(messageToken === undefined ? {} : { 'x-goog-gmail-access-token': messageToken }),
      },
      body: '',
    });
  return { world, google, mailbox, id: mailbox.findByName('mail-0').id, get };
};

export const bodyOf = (response: HttpResponse) => JSON.parse(response.body);

/** `403 PERMISSION_DENIED: The words`, or the status of a success. */
export const outcome = (response: HttpResponse): string => {
  const { error } = bodyOf(response);
  return error === undefined ? String(response.status) : `${error.code} ${error.status}: ${error.message}`;
};
