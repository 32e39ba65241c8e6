import { asList, asNumber, asObject } from '../../json';
import type { JsonObject } from '../../json';
import { withoutSecrets } from '../../mapping/secret-fields';
import type { App } from '../app';

/** What a page is asked with besides what the first one was, and how many rows the pages before it had. */
interface PageMark {
  readonly step: JsonObject;
  readonly from: number;
}

/** Where one is in an answer: what the first page was asked with, and the pages that were seen. */
export interface AnswerPlace {
  readonly input: JsonObject;
  readonly pages: readonly PageMark[];
  /** The shown one of `pages`. */
  readonly page: number;
}

/** What came back when a draft was run. */
export interface Answered extends AnswerPlace {
  readonly reply: unknown;
}

/** The way back is as long as this; the marks have to fit into the cache. */
const pagesKept = 200;

export const firstPage = (input: JsonObject): AnswerPlace => ({ input, pages: [{ step: {}, from: 0 }], page: 0 });

/** The place one page further, or the same one when that page was seen before. */
export const furtherOn = ({ input, pages, page }: AnswerPlace, mark: PageMark): AnswerPlace => {
  const seen = [...pages.slice(0, page + 1), mark].slice(-pagesKept);
  return { input, pages: seen, page: seen.length - 1 };
};

export const markAt = ({ pages, page }: AnswerPlace): PageMark => pages[page] ?? { step: {}, from: 0 };

const placeKey = (draftId: string): string => `answer.${draftId}`;
const replyKey = (draftId: string): string => `answer.${draftId}.reply`;

/** Remembers an answer. A reply that is too long for the cache is asked for again when it is needed. */
export const saveAnswer = ({ memory }: App, draftId: string, { reply, ...place }: Answered): void => {
  // What was sent may hold a password.
  memory.put(placeKey(draftId), withoutSecrets(place));
  memory.put(replyKey(draftId), { reply });
};

export const placeOfAnswer = ({ memory }: App, draftId: string): AnswerPlace | null => {
  memory.prefetch([placeKey(draftId), replyKey(draftId)]);
  const { input, pages, page } = asObject(memory.get(placeKey(draftId))?.value);
  const marks = asList(pages, (mark) => ({ step: asObject(asObject(mark)['step']), from: asNumber(asObject(mark)['from']) ?? 0 }));
  return input === undefined ? null : { input: asObject(input), pages: marks, page: asNumber(page) ?? 0 };
};

/** The reply that is remembered; null when the cache has let go of it, or never took it. */
export const rememberedReply = ({ memory }: App, draftId: string): { readonly reply: unknown } | null => {
  const kept = asObject(memory.get(replyKey(draftId))?.value);
  return 'reply' in kept ? { reply: kept['reply'] } : null;
};
