/**
 * `java.text.SimpleDateFormat` patterns, which `Utilities.formatDate` and `parseDate` speak
 * (https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html), in US English.
 */
import { DateTime } from 'luxon';
import { GoogleException, NotEmulated } from './google-error';
import { remembered } from './remembered';
import { timeZone as zoneNamed } from './time-zone';

interface Letter {
  readonly format: (at: DateTime, count: number) => string;
  /** The token of luxon that reads what `format` writes; none when the letter cannot be parsed here. */
  readonly token?: (count: number) => string;
}

const padded = (count: number, value: number): string => String(value).padStart(count, '0');
const number = (read: (at: DateTime) => number, token?: string): Letter => ({
  format: (at, count) => padded(count, read(at)),
  ...(token ? { token: (count: number) => token.repeat(Math.min(count, 2)) } : {}),
});
const monthTokens = ['M', 'MM', 'MMM', 'MMMM'] as const;
const year: Letter = {
  format: (at, count) => (count === 2 ? padded(2, at.year % 100) : padded(count, at.year)),
  token: (count) => (count === 2 ? 'yy' : 'yyyy'),
};
const offset = (at: DateTime, colon: string): string => {
  const minutes = Math.abs(at.offset);
  return `${at.offset < 0 ? '-' : '+'}${padded(2, Math.floor(minutes / 60))}${colon}${padded(2, minutes % 60)}`;
};

const letters: Readonly<Record<string, Letter>> = {
  G: { format: () => 'AD' },
  y: year,
  Y: { format: (at, count) => (count === 2 ? padded(2, at.localWeekYear % 100) : padded(count, at.localWeekYear)) },
  M: {
    format: (at, count) => (count > 3 ? at.toFormat('MMMM') : count === 3 ? at.toFormat('MMM') : padded(count, at.month)),
    token: (count) => monthTokens[Math.min(count, 4) - 1] ?? 'M',
  },
  d: number((at) => at.day, 'd'),
  D: number((at) => at.ordinal, 'o'),
  w: number((at) => at.localWeekNumber),
  E: { format: (at, count) => at.toFormat(count > 3 ? 'cccc' : 'ccc'), token: (count) => (count > 3 ? 'cccc' : 'ccc') },
  u: number((at) => at.weekday, 'E'),
  a: { format: (at) => (at.hour < 12 ? 'AM' : 'PM'), token: () => 'a' },
  H: number((at) => at.hour, 'H'),
  k: number((at) => at.hour || 24),
  K: number((at) => at.hour % 12),
  h: number((at) => at.hour % 12 || 12, 'h'),
  m: number((at) => at.minute, 'm'),
  s: number((at) => at.second, 's'),
  S: { format: (at, count) => padded(count, at.millisecond), token: (count) => (count > 2 ? 'SSS' : 'S') },
  z: { format: (at, count) => (count > 3 ? (at.offsetNameLong ?? '') : (at.offsetNameShort ?? '')) },
  Z: { format: (at) => offset(at, ''), token: () => 'ZZZ' },
  X: {
    format: (at, count) => (at.offset === 0 ? 'Z' : count === 1 ? offset(at, '').slice(0, 3) : offset(at, count === 3 ? ':' : '')),
    token: (count) => (count === 3 ? 'ZZ' : 'ZZZ'),
  },
};

type Part = { readonly literal: string } | { readonly letter: Letter; readonly name: string; readonly count: number };

const readPattern = remembered((pattern: string): readonly Part[] =>
  (pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? []).map((part) => {
    if (part === "''") return { literal: "'" };
    if (part.startsWith("'")) return { literal: part.slice(1, -1).replace(/''/g, "'") };
    const name = part.charAt(0);
    if (!/[A-Za-z]/.test(name)) return { literal: part };
    const letter = letters[name];
    if (!letter) throw new GoogleException(`Illegal pattern character '${name}'`);
    return { letter, name, count: part.length };
  }));

/** By zone and pattern: an add-on writes, and reads, the same few dates in every execution. */
const formatterIn = remembered((timeZone: string) => {
  const zone = zoneNamed(timeZone);
  return remembered((pattern: string) => {
    const parts = readPattern(pattern);
    return remembered((at: number): string => {
      const local = DateTime.fromMillis(at, { zone, locale: 'en-US' });
      return parts.map((part) => ('literal' in part ? part.literal : part.letter.format(local, part.count))).join('');
    });
  });
});

/** @throws GoogleException for an illegal pattern or an unknown zone */
export const formatDate = (at: Date, timeZone: string, pattern: string): string => formatterIn(timeZone)(pattern)(at.getTime());

const parserOf = (pattern: string) => {
  const tokens = readPattern(pattern).map((part) => {
    if ('literal' in part) return `'${part.literal.replace(/'/g, "''")}'`;
    if (!part.letter.token) throw new NotEmulated(`Utilities.parseDate with the pattern letter ${part.name}`);
    return part.letter.token(part.count);
  });
  return DateTime.buildFormatParser(tokens.join(''), { locale: 'en-US' });
};

const readerIn = remembered((timeZone: string) => {
  const zone = zoneNamed(timeZone);
  return remembered((pattern: string) => {
    const parser = parserOf(pattern);
    return remembered((text: string): number => {
      // Java reads "Z" and "+01:00" for X alike; luxon reads "Z" as an offset only in its own ISO parser.
      const readable = pattern.includes('X') ? text.replace(/Z$/, '+00:00') : text;
      const parsed = DateTime.fromFormatParser(readable, parser, { zone, locale: 'en-US' });
      if (!parsed.isValid) throw new GoogleException(`Unparseable date: "${text}"`);
      return parsed.toMillis();
    });
  });
});

/** @throws GoogleException when the text does not fit the pattern; the real parser also takes some that do not quite fit. */
export const parseDate = (text: string, timeZone: string, pattern: string): Date => new Date(readerIn(timeZone)(pattern)(text));
