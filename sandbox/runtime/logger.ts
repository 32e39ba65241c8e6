/// <reference types="google-apps-script" preserve="true" />
/** `Logger` and `console`: both write lines to the execution's log. */
import { format } from 'node:util';
import type { Meter } from './execution';
import { googleObject, GoogleObject, type Member } from './google-object';

const printable = (value: unknown): unknown => {
  if (value instanceof GoogleObject) return typeof value.state === 'string' ? value.state : value.type.name;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
};

const line = (given: readonly unknown[]): string => format(...given.map(printable));

export const createLogger = (meter: Meter): GoogleObject => {
  let lines: readonly string[] = [];
  const members = {
    log: (...given) => {
      lines = [...lines, line(given)];
      meter.log(line(given));
      return logger;
    },
    clear: () => void (lines = []),
    getLog: () => lines.map((one) => `${one}\n`).join(''),
  } satisfies Record<keyof GoogleAppsScript.Base.Logger, Member>;
  const logger: GoogleObject = googleObject('Logger', members);
  return logger;
};

/** Apps Script's console has these and no more. */
export const createConsole = (meter: Meter): GoogleObject => {
  const write: Member = (...given) => meter.log(line(given));
  const now = (): number => meter.report().virtualMs;
  const started = new Map<string, number>();
  const members = {
    log: write,
    info: write,
    warn: write,
    error: write,
    time: (label) => void started.set(String(label), now()),
    timeEnd: (label) => {
      const since = started.get(String(label));
      if (since !== undefined) meter.log(`${String(label)}: ${now() - since}ms`);
      started.delete(String(label));
    },
  } satisfies Readonly<Record<string, Member>>;
  return googleObject('console', members);
};
