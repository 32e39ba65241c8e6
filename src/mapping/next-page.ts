import type { Operation } from '../ghl/operation';
import { asObject } from '../json';
import type { JsonObject } from '../json';

interface Page {
  /** The input of the page that was answered. */
  readonly input: JsonObject;
  readonly reply: unknown;
  readonly list: readonly unknown[];
}

type Parameters = Readonly<Record<string, unknown>>;

/** Numbers that GoHighLevel wants as text stay text. */
const sum = (before: unknown, more: number, like: unknown): unknown => {
  const total = Number(before ?? 0) + more;
  return typeof like === 'string' ? String(total) : total;
};

/** What the next page is asked with, besides what this one was; null when this was the last. */
const steps: Readonly<Record<NonNullable<Operation['pages']>, (given: Parameters, page: Page) => Parameters | null>> = {
  skip: (given, { list }) => ({ skip: sum(given['skip'], list.length, given['skip'] ?? '') }),
  offset: (given, { list }) => ({ offset: sum(given['offset'], list.length, given['offset']) }),
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

/** The input of the next page, or null when there is none. An empty page is the last one. */
export const nextPage = ({ pages, query, body }: Operation, page: Page): JsonObject | null => {
  if (pages === undefined || page.list.length === 0) return null;
  const part = query ? 'query' : 'body';
  const fields = (part === 'query' ? query : body) ?? {};
  const given = asObject(page.input[part]);
  const step = steps[pages](given, page);
  if (!step) return null;
  const typed = Object.entries(step).map(([name, value]) => [name, fields[name]?.type === 'number' ? Number(value) : fields[name]?.type === 'text' ? String(value) : value]);
  return { ...page.input, [part]: { ...given, ...Object.fromEntries(typed) } };
};
