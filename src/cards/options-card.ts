import type { ActionCall } from './actions';
import { action } from './actions';
import type { Card, Section } from './card';
import { cardLimits, html } from './card';
import type { Choice } from './drop-down';
import { oneLine } from './shortened';
import { afresh, button, buttonRow, paragraph } from './widgets';

export const optionsInputs = { words: 'optionsWords', ticked: 'optionsTicked' } as const;

/** A group of a long list of options. */
export interface OptionGroup {
  readonly name: string;
  readonly chosen: number;
  readonly count: number;
}

interface OptionsPlace {
  readonly draftId: string;
  readonly at: string;
  readonly label: string;
}

/** A long list of options to tick several of: its groups, one of which is opened or searched for. */
export interface OptionsView extends OptionsPlace {
  readonly chosen: number;
  readonly count: number;
  readonly groups: readonly OptionGroup[];
}

const atMostGroups = 80;

const groupLines = ({ draftId, at, groups }: OptionsView): readonly Section[] => [
  {
    widgets: groups.slice(0, atMostGroups).map(({ name, chosen, count }) => ({
      decoratedText: {
        text: html`${oneLine(name, 60)}`,
        bottomLabel: html`${chosen} of ${count} chosen`,
        onClick: { action: action('options.show', { draftId, at, group: `=${name}` }) },
      },
    })),
  },
];

export const optionsCard = (view: OptionsView): Card => {
  const { draftId, at, label, chosen, count } = view;
  const take = (text: string, which: 'all' | 'none', altText: string) => button(text, afresh(action('options.keep', { draftId, at, group: '?', take: which })), { altText });
  return {
    name: 'options',
    header: { title: oneLine(label, 80), subtitle: `${chosen} of ${count} chosen` },
    sections: [
      {
        widgets: [
          { textInput: { name: optionsInputs.words, label: 'Words in the name', hintText: 'Shows what has these words, to tick' } },
          buttonRow(button('Search', action('options.search', { draftId, at }), { type: 'FILLED_TONAL' }), take('All', 'all', `Choose all ${count}`), take('None', 'none', `Choose none of the ${count}`)),
        ],
      },
      ...(view.groups.length === 0 ? [{ widgets: [paragraph(html`Nothing can be chosen here now. “Done” goes back to the form.`)] }] : groupLines(view)),
    ],
    fixedFooter: { primaryButton: button('Done', action('form.show', { draftId, at })) },
  };
};

/** The options of one group, or those with the words that were searched for. */
export interface OptionGroupView extends OptionsPlace {
  /** `=payments` for a group, `?refund` for words. */
  readonly group: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

export const optionGroupCard = ({ draftId, at, label, group, choices, chosen }: OptionGroupView): Card => {
  const keep = (take: 'ticked' | 'all' | 'none'): ActionCall => action('options.keep', { draftId, at, group, take });
  const shown = choices.slice(0, cardLimits.selectionItems);
  const items = shown.map(({ value, text }) => ({ value, text: oneLine(text, 80) || value, selected: chosen.includes(value) }));
  const name = oneLine(group.slice(1), 60) || 'All';
  return {
    name: 'option-group',
    header: { title: oneLine(label, 80), subtitle: name },
    sections: [
      {
        widgets:
          items.length === 0
            ? [paragraph(html`Nothing has these words.`)]
            : [
                ...(choices.length > shown.length ? [paragraph(html`The first ${shown.length} of ${choices.length}. Search with more words for the others.`)] : []),
                { selectionInput: { name: optionsInputs.ticked, label: name, type: 'CHECK_BOX', items } },
                buttonRow(button('All of these', afresh(keep('all'))), button('None of these', afresh(keep('none')))),
              ],
      },
    ],
    fixedFooter: {
      primaryButton: button('Keep', keep('ticked')),
      secondaryButton: button('Change nothing', action('options.show', { draftId, at, group: '*' })),
    },
  };
};
