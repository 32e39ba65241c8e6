import { action } from './actions';
import type { Card } from './card';
import { html } from './card';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export const pickInputs = { words: 'pickWords' } as const;

/** Finds a value by its name, so that nobody has to type an id. */
export interface PickView {
  readonly draftId: string;
  readonly at: string;
  readonly label: string;
  readonly words: string;
  /** Null before anything was searched for. */
  readonly found: readonly { readonly value: string; readonly title: string; readonly subtitle: string }[] | null;
  readonly error: string | null;
}

export const pickCard = ({ draftId, at, label, words, found, error }: PickView): Card => ({
  name: 'pick',
  header: { title: oneLine(`Choose: ${label}`, 80) },
  sections: [
    ...errorStrip(error),
    {
      widgets: [
        { textInput: { name: pickInputs.words, label: 'Name, e-mail or phone', value: words } },
        buttonRow(button('Search', action('form.pickSearch', { draftId, at }), { type: 'FILLED_TONAL' }), button('Back to the form', action('form.page', { draftId, page: '1' }))),
      ],
    },
    ...(found === null
      ? []
      : [
          {
            widgets:
              found.length === 0
                ? [paragraph(html`Nobody found. A contact made a moment ago is found a few seconds later.`)]
                : found.slice(0, 20).map(({ value, title, subtitle }) => ({
                    decoratedText: {
                      text: html`${oneLine(title, 80)}`,
                      ...(subtitle !== '' && { bottomLabel: html`${oneLine(subtitle, 100)}` }),
                      onClick: { action: action('form.picked', { draftId, at, value, text: oneLine(title, 80) || value }) },
                    },
                  })),
          },
        ]),
  ],
});
