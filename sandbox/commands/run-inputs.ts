/** Reads what `run` is given into what it needs. Everything here throws UsageError. */
import { asNumber, asObject } from '../../src/json';
import type { JsonObject } from '../../src/json';
import type { Deployment } from '../runtime/triggers';
import { UsageError } from '../usage-error';
import { readJson } from './read-script';

/** Virtual milliseconds of one call, by whom it goes to. */
export interface Latencies {
  readonly ghl: number;
  readonly gmail: number;
  readonly props: number;
  readonly cache: number;
}

export interface Props {
  readonly user: Readonly<Record<string, string>>;
  readonly script: Readonly<Record<string, string>>;
}

const noTime: Latencies = { ghl: 0, gmail: 0, props: 0, cache: 0 };

const readLatency = (entry: string): readonly [string, number] => {
  const [name = '', text = ''] = entry.split('=');
  const ms = asNumber(text);
  if (!Object.hasOwn(noTime, name) || ms === null || ms < 0)
    throw new UsageError(`"${entry}" is no latency. Give milliseconds, as in ${Object.keys(noTime).join('=100,')}=100.`);
  return [name, ms];
};

/** `ghl=200,props=80`; what is not named takes no time. */
export const readLatencies = (text: string | undefined): Latencies =>
  text === undefined ? noTime : { ...noTime, ...Object.fromEntries(text.split(',').map(readLatency)) };

const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

const readUrl = (text: string): URL | null => (/^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null);

const readRoute = (text: string): readonly [string, string] => {
  const cut = text.indexOf('=');
  const [from, to] = [readUrl(text.slice(0, Math.max(cut, 0))), readUrl(text.slice(cut + 1))];
  if (!from || !to || from.pathname !== '/' || from.search !== '')
    throw new UsageError(`"${text}" is no route. Give ORIGIN=URL, as in https://api.example.com=http://127.0.0.1:8080.`);
  if (!loopbackHosts.includes(to.hostname))
    throw new UsageError(`${to.href} is not on this machine. A route leads to ${loopbackHosts.join(', ')} only.`);
  return [from.origin, `${to.origin}${to.pathname.replace(/\/$/, '')}`];
};

/** The addresses to which requests go instead, by origin. */
export const readRoutes = (texts: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(texts.map(readRoute));

/** How much virtual time a function has: that of a card action (30 s), or that of a trigger or a callback (6 min). */
export type Budget = 'card' | 'trigger';

export const readBudget = (text: string | undefined): Budget | undefined => {
  if (text === undefined || text === 'card' || text === 'trigger') return text;
  throw new UsageError(`"${text}" is no budget. Give card, for 30 seconds, or trigger, for 6 minutes.`);
};

export const readDeployment = (text: string): Deployment => {
  if (text === 'add-on' || text === 'script') return text;
  throw new UsageError(`"${text}" is nothing to run as. Give add-on, or script, for the editor or a web app.`);
};

const readStore = (value: unknown, place: string): Readonly<Record<string, string>> => {
  const isObject = value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
  const entries = Object.entries(asObject(value));
  if (!isObject || entries.some(([, text]) => typeof text !== 'string'))
    throw new UsageError(`${place} is no set of properties. Give {"user":{"NAME":"text"},"script":{"NAME":"text"}}.`);
  return asObject(value) as Readonly<Record<string, string>>;
};

export const readProps = (path: string | undefined): Props => {
  if (path === undefined) return { user: {}, script: {} };
  const props = asObject(readJson(path, 'the file of properties'));
  return { user: readStore(props['user'], `${path}: "user"`), script: readStore(props['script'], `${path}: "script"`) };
};

export const readEvent = (path: string | undefined): JsonObject | null => {
  if (path === undefined) return null;
  const event = readJson(path, 'the event');
  if (typeof event !== 'object' || event === null || Array.isArray(event)) throw new UsageError(`${path}: an event is a JSON object.`);
  return asObject(event);
};
