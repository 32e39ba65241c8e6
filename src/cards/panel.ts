import type { ActionCall } from './actions';
import { action } from './actions';
import type { Section, Widget } from './card';
import { html } from './card';
import { button, buttonRow, paragraph } from './widgets';

/** One part of a contact, loaded on its own: it fails without taking the rest of the card along. */
export type Panel<Item> =
  | { readonly state: 'shown'; readonly items: readonly Item[]; readonly total: number }
  /** `message` says what happened and what to do, as a sentence. */
  | { readonly state: 'failed'; readonly message: string };

export const shownPanel = <Item>(items: readonly Item[], total: number = items.length): Panel<Item> => ({ state: 'shown', items, total });
export const failedPanel = (message: string): Panel<never> => ({ state: 'failed', message });

/** The items of a panel; none if it failed. */
export const itemsOf = <Item>(panel: Panel<Item>): readonly Item[] => (panel.state === 'shown' ? panel.items : []);

interface PanelParts<Item> {
  readonly header: string;
  readonly panel: Panel<Item>;
  /** What is shown of the items, already limited in number. */
  readonly rows: (items: readonly Item[]) => readonly Widget[];
  /** Said in place of rows when there is nothing. */
  readonly empty: string;
  /** Buttons below the rows. They are left out when the panel failed. */
  readonly footer: readonly Widget[];
  readonly retry: ActionCall;
}

/** The section of one panel: rows, the empty state, or the failure with a way to try again. */
export const panelSection = <Item>({ header, panel, rows, empty, footer, retry }: PanelParts<Item>): Section => {
  if (panel.state === 'failed') {
    return {
      header,
      widgets: [paragraph(html`${panel.message}`), buttonRow(button('Try again', retry, { altText: `Try again to load: ${header}` }))],
    };
  }
  const shown = panel.items.length === 0 ? [paragraph(html`${empty}`)] : rows(panel.items);
  return { header, widgets: [...shown, ...footer] };
};

/** The same panel with each item turned into something else. */
export const mapPanel = <Item, Result>(panel: Panel<Item>, map: (items: readonly Item[]) => readonly Result[]): Panel<Result> =>
  panel.state === 'failed' ? panel : { ...panel, items: map(panel.items) };

/** `Show all 20 tasks`, where more exists than is shown. */
export const showAllButton = (
  contactId: string,
  { panel, total, shown }: { readonly panel: 'tasks' | 'notes' | 'appointments' | 'fields'; readonly total: number; readonly shown: number },
) => (total > shown ? [button(`Show all ${total} ${panel}`, action('contact.showAll', { contactId, panel }))] : []);
