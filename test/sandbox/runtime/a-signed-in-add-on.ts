/** An add-on with an account at Google behind it: mail, tasks, contacts, a calendar. */
import { owner } from '../../../sandbox/cast';
import { createGoogle, type Google } from '../../../sandbox/google/google';
import { createMailbox, type Mailbox } from '../../../sandbox/google/mailbox';
import { googleMethods } from '../../../sandbox/google/methods';
import { parseMail } from '../../../sandbox/mail/parse-message';
import type { Execution, Runtime, RuntimeOptions } from '../../../sandbox/runtime/runtime';
import { allScopes, aManifest, aRuntime, aWorld } from './an-add-on';

const services = [['Gmail', 'gmail'], ['Tasks', 'tasks'], ['People', 'peopleapi'], ['Calendar', 'calendar'], ['Drive', 'drive'], ['Sheets', 'sheets']] as const;

/** All but `gmail.metadata`, which takes away what the wider scopes give. */
export const everyScope = [...new Set([
  ...allScopes, ...Object.values(googleMethods).flatMap(({ scopes }) => scopes),
  'https://www.googleapis.com/auth/script.send_mail', 'https://www.googleapis.com/auth/drive',
])].filter((scope) => !scope.endsWith('/gmail.metadata'));

export const signedInManifest = (oauthScopes: readonly string[] = everyScope): unknown =>
  aManifest({ oauthScopes, dependencies: { enabledAdvancedServices: services.map(([userSymbol, serviceId]) => ({ userSymbol, serviceId, version: 'v1' })) } });

export interface SignedIn {
  readonly google: Google;
  readonly mailbox: Mailbox;
  readonly runtime: (source: string) => Runtime;
  /** What the body of a function answers; `{{id:NAME}}` in it stands for the id of a mail, `{{token:NAME}}` for its token. */
  readonly run: (body: string) => Execution;
}

/** Mails by name, as the text of their files. */
export const signIn = async (mails: Readonly<Record<string, string>> = {}, scopes: readonly string[] = everyScope, overrides: Partial<RuntimeOptions> = {}): Promise<SignedIn> => {
  const world = aWorld();
  const messages = await parseMail(Object.entries(mails).map(([origin, text]) => ({ origin, raw: Buffer.from(text.trim().replace(/\r?\n/g, '\r\n')) })));
  const mailbox = createMailbox({ world, messages, owner: { email: owner.email, aliases: [] } });
  const google = createGoogle({ world, mailbox, user: owner, grantedScopes: () => scopes });
  const runtime = (source: string): Runtime =>
    aRuntime(source, {
      world,
      manifest: signedInManifest(scopes),
      user: { email: owner.email, locale: 'en-GB', timeZone: 'Europe/London' },
      google: google.handle,
      googleToken: google.accessToken,
      ...overrides,
    });
  const filled = (body: string): string =>
    body.replace(/\{\{(id|token):(\w+)\}\}/g, (_, kind: string, name: string) => {
      const { id } = mailbox.findByName(name);
      return kind === 'id' ? id : google.mintMessageToken(id);
    });
  return { google, mailbox, runtime, run: (body) => runtime(`function go() { ${filled(body)} }`).run('go', []) };
};

/** What the body throws, as the add-on sees it. */
export const thrownBy = ({ run }: SignedIn, body: string): unknown => run(`try { ${body}; return null; } catch (error) { return String(error); }`).response;
