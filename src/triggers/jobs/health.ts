import type { JsonObject } from '../../json';
import { asNumber, asObject, asText, parseJson } from '../../json';
import type { App } from '../app';

/** What ended a run, as far as it is kept. */
export interface Ending {
  /** The code of the problem; empty when there was none. */
  readonly error: string;
  /** Who failed, where that is not GoHighLevel. */
  readonly service?: 'Google';
}

export const endingFrom = (row: JsonObject): Ending => ({ error: asText(row['error']), ...(row['service'] === 'Google' && { service: 'Google' }) });

/** How a job's last run went. */
export interface JobHealth extends Ending {
  /** When it began: milliseconds since 1970. */
  readonly at: number;
  /** How long it took; null while it is at work, or when it was killed. */
  readonly ms: number | null;
}

const healthKey = 'jobs.health';

/** Of every job that has ever run, by its name. */
export const healthOf = ({ properties }: App): Readonly<Record<string, JobHealth>> =>
  Object.fromEntries(
    Object.entries(asObject(parseJson(properties.get(healthKey) ?? ''))).map(([name, value]) => {
      const row = asObject(value);
      return [name, { at: asNumber(row['at']) ?? 0, ms: asNumber(row['ms']), ...endingFrom(row) }];
    }),
  );

/** Goes out in one property write, along with whatever else changes. */
export const saveHealth = (app: App, health: Readonly<Record<string, JobHealth>>, more: Readonly<Record<string, string>> = {}): void =>
  app.properties.write({ [healthKey]: JSON.stringify(health), ...more });
