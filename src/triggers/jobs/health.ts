import { asNumber, asObject, asText, parseJson } from '../../json';
import type { App } from '../app';

/** How a job's last run went. */
export interface JobHealth {
  /** When it began: milliseconds since 1970. */
  readonly at: number;
  /** How long it took; null while it is at work, or when it was killed. */
  readonly ms: number | null;
  /** The code of the problem that ended it; empty when none did. */
  readonly error: string;
}

const healthKey = 'jobs.health';

/** Of every job that has ever run, by its name. */
export const healthOf = ({ properties }: App): Readonly<Record<string, JobHealth>> =>
  Object.fromEntries(
    Object.entries(asObject(parseJson(properties.get(healthKey) ?? ''))).map(([name, value]) => {
      const row = asObject(value);
      return [name, { at: asNumber(row['at']) ?? 0, ms: asNumber(row['ms']), error: asText(row['error']) }];
    }),
  );

/** Goes out in one property write, along with whatever else changes. */
export const saveHealth = (app: App, health: Readonly<Record<string, JobHealth>>, more: Readonly<Record<string, string>> = {}): void =>
  app.properties.write({ [healthKey]: JSON.stringify(health), ...more });
