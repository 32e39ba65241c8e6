import { action } from './actions';
import type { Card, Section, TextButton } from './card';
import { cardLimits, html } from './card';
import { grouped } from './grouped';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export const bulkPickInputs = { words: 'bulkWords', tag: 'bulkTag', taken: 'bulkTaken' } as const;

/** One contact that was found. */
export interface BulkContactLine {
  readonly contactId: string;
  readonly name: string;
  /** What tells it from others of the name: an address, a number. */
  readonly more: string;
  readonly taken: boolean;
}

/** The contacts that were found, a page at a time. */
export interface BulkFound {
  readonly draftId: string;
  readonly contacts: readonly BulkContactLine[];
  readonly total: number;
  /** Those of the total that were not left out. */
  readonly taken: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** What one should know about them; may be empty. */
  readonly note: string;
}

/** Whom a bulk change is for. */
export interface BulkPickView {
  readonly words: string;
  readonly tag: string;
  /** The location's tags. */
  readonly suggestions: readonly string[];
  /** Whether a mail or a draft is open, whose people can be taken. */
  readonly hasPeople: boolean;
  /** Null before anything was searched for. */
  readonly found: BulkFound | null;
  readonly error: string | null;
}

const turns = ({ draftId, page, pages }: BulkFound): readonly TextButton[] => {
  const turn = (text: string, to: number): TextButton => button(text, action('bulk.page', { draftId, page: String(to), from: String(page) }));
  return [...(page > 1 ? [turn('Previous', page - 1)] : []), ...(page < pages ? [turn('Next', page + 1)] : [])];
};

const foundSection = (found: BulkFound): Section => {
  const { contacts, page, pages, note } = found;
  const items = contacts.slice(0, cardLimits.selectionItems).map(({ contactId, name, more, taken }) => ({ text: oneLine([name, more].filter(Boolean).join(' · '), 80) || contactId, value: contactId, selected: taken }));
  return {
    header: found.total === 1 ? '1 contact found' : `${grouped(found.total)} contacts found`,
    widgets: [
      ...(note === '' ? [] : [paragraph(html`${oneLine(note, 200)}`)]),
      ...(items.length === 0
        ? [paragraph(html`Nobody. Search with other words. A contact made a moment ago is found some seconds later.`)]
        : [{ selectionInput: { name: bulkPickInputs.taken, label: pages > 1 ? `Untick whom to leave out (page ${page} of ${pages})` : 'Untick whom to leave out', type: 'CHECK_BOX' as const, items } }]),
      ...(pages > 1 ? [buttonRow(...turns(found))] : []),
    ],
  };
};

export const bulkPickCard = (view: BulkPickView): Card => {
  const { words, tag, found } = view;
  return {
    name: 'bulk-pick',
    header: { title: 'Many contacts at once', subtitle: 'First: for whom?' },
    sections: [
      ...errorStrip(view.error),
      {
        widgets: [
          { textInput: { name: bulkPickInputs.words, label: 'Name, e-mail, phone or company', value: oneLine(words, 100) } },
          { textInput: { name: bulkPickInputs.tag, label: 'With this tag', value: oneLine(tag, 100), initialSuggestions: view.suggestions.slice(0, 100).map((one) => oneLine(one, 60)) } },
          buttonRow(
            button('Search', action('bulk.search', {}), { type: 'FILLED_TONAL' }),
            ...(view.hasPeople ? [button('People on this mail', action('bulk.people', {}))] : []),
          ),
        ],
      },
      ...(found ? [foundSection(found)] : []),
    ],
    ...(found &&
      found.contacts.length > 0 && {
        fixedFooter: { primaryButton: button('Choose what to do', action('bulk.kinds', { draftId: found.draftId, from: String(found.page) })) },
      }),
  };
};
