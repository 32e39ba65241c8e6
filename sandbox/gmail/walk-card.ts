/** Finds things anywhere in a card. */
import { isDeepStrictEqual } from 'node:util';
import type { ActionJson, CardJson, OnClick } from './card-json';

type Found = Readonly<Record<string, unknown>>;
type Visit = (field: string, value: Found) => void;

const walk = (value: unknown, visit: Visit, field = ''): void => {
  if (Array.isArray(value)) value.forEach((item) => walk(item, visit, field));
  else if (typeof value === 'object' && value !== null) {
    visit(field, value as Found);
    // A card behind a click is another card: what is in it cannot be clicked yet.
    if (field !== 'onClick') for (const name of Object.keys(value)) walk((value as Found)[name], visit, name);
  }
};

/** Every object that stands in a card under one of the given field names, with that name. */
export const findNamed = (card: CardJson, fields: readonly string[]): readonly (readonly [field: string, value: Found])[] => {
  const found: (readonly [string, Found])[] = [];
  walk(card, (field, value) => void (fields.includes(field) && found.push([field, value])));
  return found;
};

/** The same without the names. */
export const findAll = (card: CardJson, fields: readonly string[]): readonly Found[] => findNamed(card, fields).map(([, value]) => value);

/** Where a click leads: to what it does itself, or to what stands in the menu that it opens. */
const leadsTo = (onClick: OnClick): readonly OnClick[] => {
  const items = onClick.overflowMenu?.items ?? [];
  return [onClick, ...items.flatMap((item) => (item.onClick ? [item.onClick] : []))];
};

/** Whether a click like this one can happen on the card: on something clickable, in a menu, or by changing a field. */
export const canClick = (card: CardJson, onClick: OnClick): boolean => {
  const changes: readonly OnClick[] = findAll(card, ['onChangeAction']).map((action) => ({ action: action as unknown as ActionJson }));
  const clicks = (findAll(card, ['onClick']) as readonly OnClick[]).flatMap(leadsTo);
  return [...clicks, ...changes].some((one) => isDeepStrictEqual(one, onClick));
};

/** Whether the card has a field that asks for suggestions with this action. */
export const canSuggest = (card: CardJson, action: ActionJson): boolean =>
  findAll(card, ['autoCompleteAction']).some((one) => isDeepStrictEqual(one, action));

/** Whether the card has a multi-select menu that searches with this action. */
export const canSearch = (card: CardJson, action: ActionJson): boolean =>
  findAll(card, ['externalDataSource']).some((one) => isDeepStrictEqual(one, action));
