import { offeredOperations } from '../../src/ghl/calls';
import { findAll } from '../../sandbox/gmail/walk-card';
import type { CardJson } from '../../sandbox/gmail/card-json';
import { aRep, type Rep } from './rep';
import { clickables } from './shown-card';

let rep: Rep;

beforeAll(async () => {
  rep = await aRep();
});

interface Action {
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
}

/** The card that an action answers with. */
const answers = (parameters: Readonly<Record<string, string>>): CardJson => {
  const { response, error } = rep.sends(parameters);
  expect(error).toBeNull();
  const [card] = findAll(response as never, ['pushCard', 'updateCard']);
  return card as unknown as CardJson;
};

const actionsOf = (card: CardJson): readonly Readonly<Record<string, string>>[] =>
  clickables(card).map(({ onClick }) => Object.fromEntries(((onClick.action as Action | undefined)?.parameters ?? []).map(({ key, value }) => [key, value])));

const leadsOn: readonly string[] = ['form.items', 'form.item', 'options.open', 'options.show', 'pick.open'];

/** The cards that a card's fields lead to, each place once. */
const beyond = (card: CardJson, seen: Set<string>): readonly CardJson[] =>
  actionsOf(card).flatMap((one) => {
    const place = JSON.stringify([one['action'], one['at'], one['index']]);
    if (!leadsOn.includes(one['action'] ?? '') || seen.has(place)) return [];
    seen.add(place);
    const next = answers(one);
    return [next, ...beyond(next, seen)];
  });

/** Every page of an operation's form, and every card that its fields lead to. */
const cardsOf = (operation: string): readonly CardJson[] => {
  const pages = [answers({ action: 'operation.open', operation, context: '{}' })];
  for (let page = 2; ; page += 1) {
    const turn = actionsOf(pages.at(-1)!).find((one) => one['action'] === 'form.page' && one['page'] === String(page));
    if (!turn) break;
    pages.push(answers(turn));
  }
  const seen = new Set<string>();
  return pages.flatMap((page) => [page, ...beyond(page, seen)]);
};

it.each(offeredOperations().map((id) => [id]))('%s: every card of its form is within what Google shows', (id) => {
  for (const card of cardsOf(id)) {
    const { sections = [] } = card as unknown as { readonly sections?: readonly { readonly widgets: readonly object[] }[] };
    const widgets = sections.flatMap((section) => section.widgets);
    const selections = findAll(card, ['selectionInput']).map(({ items }) => (items as readonly unknown[]).length);
    expect(widgets.length).toBeLessThanOrEqual(100);
    expect(Math.max(0, ...selections)).toBeLessThanOrEqual(100);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(50_000);
  }
});
