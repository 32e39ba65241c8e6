import { fieldsPicked } from '../cards/fields-picked';
import { defaultHost } from '../mapping/contact-link';
import { asObject, asText, asTexts, parseJson } from '../json';

/** What the user can set. Kept over a sign-out: it holds no secret. */
export interface Settings {
  /** Custom fields to show on the contact card, by id; ten at most. */
  readonly customFieldIds: readonly string[];
  /** Where GoHighLevel's own pages are: another host for a white-label agency. */
  readonly ghlHost: string;
  /** The user's other addresses, lower-cased. */
  readonly ownAddresses: readonly string[];
  /** Domains whose people are colleagues, besides the user's own; lower-cased. */
  readonly colleagueDomains: readonly string[];
}

export const settingsKey = 'settings';

/** Reads what is stored; the standard settings where there is nothing, or nothing legible. */
export const settingsFrom = (text: string | null): Settings => {
  const row = asObject(parseJson(text ?? ''));
  return {
    customFieldIds: asTexts(row['customFieldIds']).slice(0, fieldsPicked),
    ghlHost: asText(row['ghlHost']) || defaultHost,
    ownAddresses: asTexts(row['ownAddresses']),
    colleagueDomains: asTexts(row['colleagueDomains']),
  };
};

/** The entries of a field in which several are typed, separated by commas, semicolons, spaces or lines; lower-cased. */
export const entriesOf = (typed: string): readonly string[] => [...new Set(typed.toLowerCase().split(/[\s,;]+/).filter(Boolean))].slice(0, 50);
