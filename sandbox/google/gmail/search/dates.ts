/** Dates in a search are midnights of this offset: "interpreted as midnight on that date in the PST timezone". */
const pacificStandardMs = 8 * 3_600_000;

const day = 86_400_000;

/** `2026/11/24`, `2026-11-24`, `11/24/2026` or seconds since 1970, in milliseconds since 1970; null for anything else. */
export const readDate = (text: string): number | null => {
  if (/^\d{9,11}$/.test(text)) return Number(text) * 1000;
  const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const yearLast = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const [year, month, date] = yearFirst ? yearFirst.slice(1) : yearLast ? [yearLast[3], yearLast[1], yearLast[2]] : [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(date)) + pacificStandardMs;
};

const unitMs: Readonly<Record<string, number>> = { h: 3_600_000, d: day, m: 30 * day, y: 365 * day };

/** `2d`, `3m`, `1y` as milliseconds; null for anything else. */
export const readAge = (text: string): number | null => {
  const [, count, unit = ''] = /^(\d+)([hdmy])$/i.exec(text) ?? [];
  return count === undefined ? null : Number(count) * (unitMs[unit.toLowerCase()] ?? 0);
};

const sizes: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2 };

/** `100`, `20K`, `5M` as bytes; null for anything else. */
export const readSize = (text: string): number | null => {
  const [, count, unit = ''] = /^(\d+)([km]?)b?$/i.exec(text) ?? [];
  return count === undefined ? null : Number(count) * (sizes[unit.toLowerCase()] ?? 1);
};
