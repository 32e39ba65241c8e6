import { helpOf, readDataSet, readPort, shared } from '../commands/options';
import type { CommandLine, Given, Options } from '../commands/options';
import type { DataSet } from '../ghl/data/data-sets';
import { UsageError } from '../usage-error';

export interface ServeOptions {
  readonly port: number;
  readonly mail: readonly string[];
  readonly data: DataSet;
  readonly signedIn: boolean;
  readonly realGhl: { readonly token: string; readonly locationId: string } | null;
}

const defaultPort = 8787;

export const serveLine = {
  name: 'serve',
  call: 'npm start --',
  summary: 'shows the sandbox in the browser (npm start)',
  about: 'Shows the sandbox in the browser: a mailbox, and the add-on in its sidebar.',
  options: {
    mail: { value: 'FILE-OR-FOLDER', words: 'your own mail: .eml or .mbox files, or folders of them; may be given several times', multiple: true },
    data: { ...shared.data, words: shared.data.words.replace('it holds', 'GoHighLevel holds') },
    'signed-out': { words: 'start before the add-on was connected to GoHighLevel' },
    'ghl-token': { value: 'pit-…', words: 'send the add-on’s requests to the real GoHighLevel, with this private integration token' },
    location: { value: 'ID', words: 'the location (sub-account) that the token belongs to' },
    port: { value: 'N', words: `${defaultPort}, or the environment’s PORT; a free one if it is taken` },
  },
} as const satisfies CommandLine<Options>;

export const serveHelp = helpOf(serveLine);

const readRealGhl = (token: string | undefined, locationId: string | undefined): ServeOptions['realGhl'] => {
  if (token === undefined && locationId === undefined) return null;
  if (!token || !locationId) throw new UsageError('Give both --ghl-token and --location, or neither.');
  if (!token.startsWith('pit-')) throw new UsageError('A private integration token begins with pit-.');
  return { token, locationId };
};

/** @throws UsageError */
export const readServeOptions = (
  given: Given<(typeof serveLine)['options']>,
  environment: Readonly<Record<string, string | undefined>>,
): ServeOptions => ({
  port: readPort(given.port ?? environment['PORT'] ?? String(defaultPort)),
  mail: given.mail,
  data: readDataSet(given.data),
  signedIn: !given['signed-out'],
  realGhl: readRealGhl(given['ghl-token'], given.location),
});
