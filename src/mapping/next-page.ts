import type { Operation } from '../ghl/operation';
import { asNumber, asObject } from '../json';
import type { JsonObject } from '../json';

/** One page of a list, as it was answered. */
export interface Page {
  readonly input: JsonObject;
  readonly reply: unknown;
  readonly list: readonly unknown[];
  /** How many rows the pages before it had. */
  readonly from: number;
}

type Step = (given: JsonObject, page: Page) => JsonObject | null;

const counting = (name: 'skip' | 'offset'): Step => (given, { list }) => ({ [name]: Number(given[name] ?? 0) + list.length });

/** What the next page is asked with, besides what this one was; null when this was the last. */
const steps: Readonly<Record<NonNullable<Operation['pages']>, Step>> = {
  skip: counting('skip'),
  offset: counting('offset'),
  page: (given) => ({ page: Number(given['page'] ?? 1) + 1 }),
  cursor: (_, { reply }) => {
    const { nextCursor } = asObject(reply);
    return nextCursor ? { cursor: nextCursor } : null;
  },
  'start-after': (_, { reply }) => {
    const { startAfter, startAfterId } = asObject(asObject(reply)['meta']);
    return startAfter && startAfterId ? { startAfter, startAfterId } : null;
  },
  'start-after-date': (_, { list }) => {
    const [date] = [asObject(list[list.length - 1])['sort']].flat();
    return date ? { startAfterDate: date } : null;
  },
  'last-message': (_, { reply }) => {
    const { nextPage, lastMessageId } = asObject(asObject(reply)['messages']);
    return nextPage ? { lastMessageId } : null;
  },
};

const partOf = ({ query }: Operation): 'query' | 'body' => (query ? 'query' : 'body');

/**
 * How many rows there are on all pages, where GoHighLevel tells. It has four ways to; a `count` may be that of the
 * page alone, which shows when it is less than what was had.
 */
export const totalOf = ({ reply, from, list }: Page): number | null => {
  const { total, totalCount, count, meta } = asObject(reply);
  const told = [total, asObject(meta)['total'], totalCount, count].map(asNumber).find((number) => number !== null) ?? null;
  return told !== null && told >= from + list.length ? told : null;
};

/** How many rows a page was asked to have; null where nobody said. */
export const pageSizeOf = (row: Operation, input: JsonObject): number | null => {
  const { limit, pageLimit } = asObject(input[partOf(row)]);
  return asNumber(limit ?? pageLimit);
};

/** GoHighLevel gives less than it is asked for only where more than this is asked. */
const neverCapped = 20;

/** Without a total, a small page that is not full is the last one; a bigger one may have been cut to what is allowed. */
const isLast = (row: Operation, page: Page): boolean => {
  const { list, from } = page;
  const total = totalOf(page);
  const size = pageSizeOf(row, page.input) ?? Infinity;
  if (list.length === 0) return true;
  return total === null ? size <= neverCapped && list.length < size : from + list.length >= total;
};

/** What the page after this one is asked with, besides what the first one was; null when there is none. */
export const nextStep = (row: Operation, page: Page): JsonObject | null =>
  row.pages === undefined || isLast(row, page) ? null : steps[row.pages](asObject(page.input[partOf(row)]), page);

/** What some of the pages after this one are asked with. Where places are counted, several can be asked for at once. */
export const nextSteps = (row: Operation, page: Page, most: number): readonly JsonObject[] => {
  const step = nextStep(row, page);
  if (!step) return [];
  const name = (['skip', 'offset', 'page'] as const).find((one) => one === row.pages);
  if (name === undefined) return [step];
  const size = page.list.length;
  const total = totalOf(page);
  const count = total === null ? most : Math.min(most, Math.ceil((total - page.from - size) / size));
  return Array.from({ length: count }, (_, index) => ({ [name]: Number(step[name]) + index * (name === 'page' ? 1 : size) }));
};

/** The input with more rows on each page, where the operation lets one say how many; null where it does not. */
export const withPageSize = (row: Operation, input: JsonObject, size: number): JsonObject | null => {
  const name = ['limit', 'pageLimit'].find((one) => row[partOf(row)]?.[one] !== undefined);
  return name === undefined ? null : withStep(row, input, { [name]: size });
};

/** The input of a page: that of the first one with a step laid over it. Numbers that GoHighLevel wants as text are text. */
export const withStep = (row: Operation, input: JsonObject, step: JsonObject): JsonObject => {
  const part = partOf(row);
  const fields = row[part] ?? {};
  const typed = Object.entries(step).map(([name, value]) => [name, fields[name]?.type === 'number' ? Number(value) : fields[name]?.type === 'text' ? String(value) : value]);
  return typed.length === 0 ? input : { ...input, [part]: { ...asObject(input[part]), ...Object.fromEntries(typed) } };
};
