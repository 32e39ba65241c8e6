import { owner } from '../../../sandbox/cast';
import { createGoogle, type Google } from '../../../sandbox/google/google';
import type { Mailbox } from '../../../sandbox/google/mailbox';
import { createWorld, type World } from '../../../sandbox/world';
import { aMailbox, now } from './a-google';

export interface MailAccount {
  readonly world: World;
  readonly google: Google;
  readonly mailbox: Mailbox;
  /** Calls a path below `users/me` as the user. Answers the JSON, or the refusal as `404: The words`. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look deep into replies
  readonly call: (method: string, path: string, body?: object) => any;
  /** The id of the mail of that number. */
  readonly id: (number: number) => string;
  /** The names of what a search finds, the newest first. */
  readonly search: (q: string, more?: string) => readonly string[] | string;
}

const full: readonly string[] = ['https://mail.google.com/'];

/** The rep's Gmail with these mails, each given by its header lines, the oldest first; a minute between them, since yesterday. */
export const aMailAccount = async (mails: readonly (readonly string[])[] = [], scopes: readonly string[] = full): Promise<MailAccount> => {
  const world = createWorld({ now, seed: 1 });
  const mailbox = await aMailbox(mails, world);
  const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => scopes });
  const call: MailAccount['call'] = (method, path, body) => {
    const { status, body: text } = google.handle({
      method,
      url: `https://gmail.googleapis.com/gmail/v1/users/me/${path}`,
      headers: { authorization: `Bearer ${google.accessToken()}` },
      body: body === undefined ? '' : JSON.stringify(body),
    });
    const answer = text === '' ? {} : JSON.parse(text);
    return answer.error === undefined ? answer : `${status}: ${answer.error.message}`;
  };
  return {
    world,
    google,
    mailbox,
    call,
    id: (number) => mailbox.findByName(`mail-${number}`).id,
    search: (q, more = '') => {
      const found = call('GET', `messages?q=${encodeURIComponent(q)}${more}`);
      return typeof found === 'string' ? found : (found.messages ?? []).map(({ id }: { readonly id: string }) => mailbox.message(id)?.origin);
    },
  };
};

/** A mail as `raw` has it. */
export const raw = (...lines: readonly string[]): string => Buffer.from(lines.join('\r\n')).toString('base64url');
