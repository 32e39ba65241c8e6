import type { FormField } from '../../mapping/form-fields';
import { isSecretName } from '../../mapping/secret-fields';

/** Google shows a hundred widgets; a field may need a second one for what is wrong with it. */
const perPage = 30;
/** So few need no pages. */
const few = 8;

type Page = readonly FormField[];

/** What stands under one heading stays together, if it fits on a page at all. */
const inPages = (fields: readonly FormField[]): readonly Page[] =>
  fields.reduce<readonly Page[]>((pages, field, index) => {
    const { group } = field;
    const page = pages[pages.length - 1] ?? [];
    const together = fields.slice(index).findIndex((one) => one.group !== group);
    const rest = together === -1 ? fields.length - index : together;
    const beginsGroup = group !== '' && fields[index - 1]?.group !== group;
    const isFull = page.length >= perPage || (beginsGroup && rest <= perPage && page.length + rest > perPage);
    return isFull || pages.length === 0 ? [...pages, [field]] : [...pages.slice(0, -1), [...page, field]];
  }, []);

/**
 * What is needed comes first; the rest follows in pages that fit on a card. A secret is asked for on every page: it is
 * not kept, so it has to be on the page that is sent. The location's own fields have pages of their own.
 */
export const pagesOf = (fields: readonly FormField[]): readonly Page[] => {
  const secrets = fields.filter(({ at }) => isSecretName(at));
  const open = fields.filter(({ at }) => !isSecretName(at));
  if (fields.length <= few) return [fields];
  const needed = open.filter(({ required }) => required);
  const others = open.filter(({ required, custom }) => !required && !custom);
  const first = needed.length === 0 ? [others.slice(0, few), ...inPages(others.slice(few))] : [...inPages(needed), ...inPages(others)];
  const pages = [...first, ...inPages(open.filter(({ custom }) => custom))];
  return pages.map((page) => [...page, ...secrets]);
};

/** The number of the page that holds a field, from 1; 1 if none does. */
export const pageWith = (fields: readonly FormField[], at: string): number =>
  Math.max(1, pagesOf(fields).findIndex((page) => page.some((field) => at === field.at || at.startsWith(`${field.at}.`))) + 1);
