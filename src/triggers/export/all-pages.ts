import { grouped } from '../../cards/grouped';
import { GhlError } from '../../ghl/errors';
import type { JsonObject } from '../../json';
import { asObject, asText } from '../../json';
import { answerOf } from '../../mapping/answer-view';
import type { Page } from '../../mapping/next-page';
import { nextStep, nextSteps, pageSizeOf, totalOf, withPageSize, withStep } from '../../mapping/next-page';
import type { App } from '../app';
import { failureWords } from '../change-contact';
import type { Draft } from '../operations/draft';
import { readAll } from '../operations/run';

/** A list, as much of it as could be read. */
export interface Gathered {
  readonly rows: readonly unknown[];
  /** Null where GoHighLevel does not tell. */
  readonly total: number | null;
  /** Why there may be more; empty when this is everything. */
  readonly missing: string;
}

/** What one export holds at most. */
export const mostRows = 5_000;
/** A click is answered within 30 s; this leaves time for the last wave and for saving. */
const readingMs = 15_000;
/** Requests at a time: GoHighLevel allows a hundred in ten seconds to everybody in the location together. */
const atOnce = 4;
/** Most lists allow this many rows on a page; one that does not is read as the rep asked for it. */
const bigPage = 100;

const pageOf = ({ row }: Draft, { input, reply, from }: Omit<Page, 'list'>): Page => {
  const answer = answerOf(row, reply);
  return { input, reply, from, list: 'list' in answer ? answer.list : [] };
};

/** The first page, as long as GoHighLevel lets it be. @throws GhlError */
const firstPage = (app: App, draft: Draft, input: JsonObject): Page => {
  const longer = (pageSizeOf(draft.row, input) ?? 0) < bigPage ? withPageSize(draft.row, input, bigPage) : null;
  const read = (one: JsonObject): Page => pageOf(draft, { input: one, reply: readAll(app, draft, [one])[0], from: 0 });
  if (!longer) return read(input);
  try {
    return read(longer);
  } catch (error) {
    if (error instanceof GhlError && error.code === 'invalid') return read(input);
    throw error;
  }
};

const idOf = (thing: unknown): string => asText(asObject(thing)['id']) || asText(asObject(thing)['_id']);

/** Reads a list from its beginning to its end, or to what one export holds. @throws GhlError when not even the first page can be read */
export const allPages = (app: App, draft: Draft, input: JsonObject): Gathered => {
  const begun = app.platform.now();
  const rows: unknown[] = [];
  const seen = new Set<string>();
  const take = ({ list }: Page): void => {
    // What moved up while the pages were read comes twice.
    const fresh = list.filter((thing) => idOf(thing) === '' || !seen.has(idOf(thing)));
    for (const thing of fresh) seen.add(idOf(thing));
    rows.push(...fresh);
  };
  let page = firstPage(app, draft, input);
  const first = page.input;
  take(page);
  for (;;) {
    const steps = nextSteps(draft.row, page, atOnce);
    const total = totalOf(page);
    const result = (missing: string): Gathered => ({ rows: rows.slice(0, mostRows), total, missing });
    if (rows.length > mostRows || (rows.length === mostRows && steps.length > 0)) return result(`One export holds ${grouped(mostRows)} rows.`);
    if (steps.length === 0) return result('');
    if (app.platform.now() - begun > readingMs) return result('Reading took too long.');
    const inputs = steps.map((step) => withStep(draft.row, first, step));
    const size = page.list.length;
    try {
      for (const [index, reply] of readAll(app, draft, inputs).entries()) {
        page = pageOf(draft, { input: inputs[index] ?? first, reply, from: page.from + page.list.length });
        take(page);
        // The pages after a short one were asked for in the wrong places.
        if (page.list.length !== size || nextStep(draft.row, page) === null) break;
      }
    } catch (error) {
      return result(`GoHighLevel stopped answering. ${failureWords(error)}`);
    }
  }
};
