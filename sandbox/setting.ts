/** Where and when the sandbox plays, unless told otherwise: the same everywhere, so that what happens can be repeated. */
import { firm, owner } from './cast';

/** A Monday morning: milliseconds since 1970. */
export const firstMorning = Date.parse('2026-11-09T15:00:00Z');

/** The rep, as Google knows them. */
export const rep = { ...owner, locale: 'en', timeZone: firm.timeZone };

export const scriptId = 'sandbox-script';
