import { LockBusyError } from '../../platform/platform';
import type { App } from '../app';

/** Thrown when another execution has taken the work over, because this one was slower than its lease. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/** Some work, belonging to one execution for a while. */
export interface Lease {
  /**
   * Writes user properties, and holds on for another while. Nothing is written when the work belongs to another
   * execution by now, so that what a late one learned never covers what a newer one did.
   * @throws LeaseLostError
   * @throws LockBusyError
   */
  readonly save: (changes: Readonly<Record<string, string | null>>) => void;
  readonly release: () => void;
}

/** Longer than any step between two saves: Apps Script gives up on a fetch after 60 s. */
const holdMs = 90_000;

const leaseKey = (name: string): string => `lease.${name}`;

/** `until token`; an empty text is nobody's. */
const parts = (text: string | null): { readonly until: number; readonly token: string } => {
  const [until = '0', token = ''] = (text ?? '').split(' ');
  return { until: Number(until), token };
};

/** The lock is held for moments only, so a second attempt gets it if the first came at a bad one. */
const underLock = <Result>(app: App, work: () => Result): Result => {
  try {
    return app.platform.withUserLock(work);
  } catch (error) {
    if (!(error instanceof LockBusyError)) throw error;
    return app.platform.withUserLock(work);
  }
};

/**
 * Takes the work called `name` for this execution; null while another one has it. An execution that was killed holds
 * it for `holdMs` at most, and never beyond `endsAt`, when this one is certainly over (milliseconds since 1970).
 * @throws LockBusyError
 */
export const takeLease = (app: App, name: string, endsAt: number): Lease | null => {
  const { platform, properties } = app;
  const key = leaseKey(name);
  const token = platform.newId();
  const held = (): string => `${Math.min(platform.now() + holdMs, endsAt)} ${token}`;

  const isTaken = underLock(app, () => {
    properties.reread();
    if (parts(properties.get(key)).until > platform.now()) return false;
    properties.write({ [key]: held() });
    return true;
  });
  if (!isTaken) return null;

  const save: Lease['save'] = (changes) =>
    underLock(app, () => {
      properties.reread();
      if (parts(properties.get(key)).token !== token) throw new LeaseLostError(name);
      properties.write({ ...changes, [key]: held() });
    });
  return {
    save,
    release: () => {
      if (parts(properties.get(key)).token === token) properties.write({ [key]: '' });
    },
  };
};
