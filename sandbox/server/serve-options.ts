import { parseArgs } from 'node:util';
import { dataSets } from '../ghl/data/data-sets';
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

export const serveHelp = `Shows the sandbox in the browser: a mailbox, and the add-on in its sidebar.

  npm start -- [options]

  --mail FILE-OR-FOLDER   your own mail: .eml or .mbox files, or folders of them; may be given several times
  --data SET              what GoHighLevel holds: ${Object.keys(dataSets).join(' or ')} (small-agency)
  --signed-out            start before the add-on was connected to GoHighLevel
  --ghl-token pit-…       send the add-on's requests to the real GoHighLevel, with this private integration token
  --location ID           the location (sub-account) that the token belongs to
  --port N                ${defaultPort}, or the environment's PORT; a free one if it is taken
  --help
`;

const isDataSet = (name: string): name is DataSet => Object.hasOwn(dataSets, name);

const readPort = (text: string): number => {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`"${text}" is no port. Give a number from 0 to 65535.`);
  return port;
};

const readRealGhl = (token: string | undefined, locationId: string | undefined): ServeOptions['realGhl'] => {
  if (token === undefined && locationId === undefined) return null;
  if (!token || !locationId) throw new UsageError('Give both --ghl-token and --location, or neither.');
  if (!token.startsWith('pit-')) throw new UsageError('A private integration token begins with pit-.');
  return { token, locationId };
};

/** Null when help was asked for. @throws UsageError */
export const readServeOptions = (args: readonly string[], environment: Readonly<Record<string, string | undefined>>): ServeOptions | null => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mail: { type: 'string', multiple: true, default: [] },
      data: { type: 'string', default: 'small-agency' },
      'signed-out': { type: 'boolean', default: false },
      'ghl-token': { type: 'string' },
      location: { type: 'string' },
      port: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  if (!isDataSet(values.data)) throw new UsageError(`There is no data set "${values.data}". There are ${Object.keys(dataSets).join(' and ')}.`);
  return {
    port: readPort(values.port ?? environment['PORT'] ?? String(defaultPort)),
    mail: values.mail,
    data: values.data,
    signedIn: !values['signed-out'],
    realGhl: readRealGhl(values['ghl-token'], values.location),
  };
};
