import { action } from './actions';
import type { Card, Widget } from './card';
import { html } from './card';
import type { Choice } from './drop-down';
import { dropDown } from './drop-down';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export const bulkValueInputs = { tags: 'bulkTags', choice: 'bulkChoice', words: 'bulkChoiceWords' } as const;

/** Which tags, or which business, campaign, workflow or owner. */
export interface BulkValueView {
  readonly draftId: string;
  readonly kind: string;
  readonly title: string;
  readonly whom: string;
  readonly ask:
    | { readonly for: 'tags'; readonly typed: string; readonly suggestions: readonly string[] }
    /** `words` narrows a long list down. */
    | { readonly for: 'choice'; readonly label: string; readonly words: string; readonly choices: readonly Choice[] };
  readonly error: string | null;
}

const listed = 90;

const choiceWidgets = ({ draftId, kind, ask }: BulkValueView): readonly Widget[] => {
  if (ask.for === 'tags') {
    const hintText = 'Separate several by commas';
    return [{ textInput: { name: bulkValueInputs.tags, label: 'Tags', hintText, value: oneLine(ask.typed, 200), initialSuggestions: ask.suggestions.slice(0, 100).map((tag) => oneLine(tag, 60)) } }];
  }
  const { label, words, choices } = ask;
  const wanted = words.toLowerCase().split(/\s+/);
  const fitting = choices.filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)));
  const search = [
    { textInput: { name: bulkValueInputs.words, label: 'Words in the name', value: oneLine(words, 100) } },
    buttonRow(button('Search', action('bulk.kind', { draftId, kind }))),
  ];
  return [
    ...(choices.length > listed ? search : []),
    ...(fitting.length === 0
      ? [paragraph(html`There is nothing to choose from. ${words === '' ? 'Make one in GoHighLevel first, or try again.' : 'Search with other words.'}`)]
      : [dropDown({ name: bulkValueInputs.choice, label, chosen: '', none: 'Choose one', choices: fitting })]),
  ];
};

export const bulkValueCard = (view: BulkValueView): Card => ({
  name: 'bulk-value',
  header: { title: view.title, subtitle: oneLine(view.whom, 40) },
  sections: [...errorStrip(view.error), { widgets: choiceWidgets(view) }],
  fixedFooter: { primaryButton: button('See what will happen', action('bulk.preview', { draftId: view.draftId, kind: view.kind })) },
});
