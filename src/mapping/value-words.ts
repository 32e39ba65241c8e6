import { asNumber, asText } from '../json';
import { plainText } from './html-to-text';
import { optionSaid } from './known-options';
import type { LocalTime } from './local-time';
import { momentFrom } from './local-time';
import type { WallClock } from './wall-clock';

/** What turns values into words: the location's clock, and the names behind ids, as far as they are remembered. */
export interface Wording {
  readonly local: LocalTime;
  readonly clock: WallClock;
  readonly nameOf: (id: string) => string | undefined;
}

const timeName = /^date(?=[A-Z_]|$)|(?:^|[a-z_])(?:[dD]ate|[tT]ime|At|On|[tT]imestamp)$/;
const moneyName = /^(?:monetaryValue|.*[aA]mount|price)$/;

/** What GoHighLevel's editors write as HTML: notes, mails, posts. Anywhere else angle brackets are what somebody typed. */
const htmlName = /^(?:body|html|rawHTML|lastMessageBody|notes?|description)$/;

/** A text without the formatting that its field may have. */
export const textNamed = (name: string, text: string): string => (htmlName.test(name) ? plainText(text) : text).trim();

/** From 1973 to 2200: less is a count of something, more a typing error. */
const [earliestMs, latestMs] = [1e11, Date.UTC(2200, 0)];

/** The moment that a number is, in milliseconds since 1970, if its name says that it is one. */
export const momentNamed = (name: string, value: unknown): number | null => {
  const number = timeName.test(name) ? asNumber(value) : null;
  return number !== null && number >= earliestMs && number <= latestMs ? number : null;
};

const momentOf = (name: string, value: unknown, local: LocalTime): number | null =>
  momentNamed(name, value) ?? (typeof value === 'string' ? momentFrom(value, local) : null);

/** `1234.5` → `1,234.50`. GoHighLevel tells no currency. */
const money = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

/** One value that is neither list nor object, as one says it; empty where it says nothing. */
export const valueWords = (name: string, value: unknown, { local, clock, nameOf }: Wording): string => {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number' && moneyName.test(name)) return money(value);
  const moment = momentOf(name, value, local);
  if (moment !== null) return clock.dayAndTime(moment);
  const text = asText(value);
  return nameOf(text) ?? optionSaid(name, text) ?? (typeof value === 'string' ? textNamed(name, text) : text);
};
