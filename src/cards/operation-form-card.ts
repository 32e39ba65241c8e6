import { action } from './actions';
import type { ActionCall } from './actions';
import type { Card, DateTimePicker, Section, Widget } from './card';
import { html } from './card';
import type { Choice } from './drop-down';
import { dropDown } from './drop-down';
import { errorStrip } from './sections/error-strip';
import { beginning, oneLine } from './shortened';
import { afresh, button, buttonRow, paragraph } from './widgets';

/** How a field is asked for. */
export type FormWidget =
  | { readonly kind: 'text'; readonly value: string; readonly hint: string; readonly long: boolean; readonly suggestions: readonly string[] }
  | { readonly kind: 'choice'; readonly value: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'choices'; readonly values: readonly string[]; readonly choices: readonly Choice[] }
  | { readonly kind: 'flag'; readonly value: string }
  | { readonly kind: 'time'; readonly value: Pick<DateTimePicker, 'valueMsEpoch' | 'timezoneOffsetDate'> | null }
  /** Picked on a card of its own; `text` says what is picked. */
  | { readonly kind: 'search'; readonly text: string }
  /** A list of groups, filled in one by one. */
  | { readonly kind: 'items'; readonly count: number };

export interface FormFieldView {
  /** The name of the input, and where its value goes. */
  readonly at: string;
  readonly label: string;
  readonly required: boolean;
  /** The heading that it stands under; empty for none. */
  readonly group: string;
  readonly error: string;
  readonly widget: FormWidget;
}

/** One page of a form for any operation. */
export interface OperationFormView {
  readonly draftId: string;
  readonly title: string;
  /** What it does that one would not expect; may be empty. */
  readonly notice: string;
  readonly fields: readonly FormFieldView[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly error: string | null;
  readonly submit: ActionCall;
  readonly submitText: string;
  readonly leave: ActionCall;
  readonly leaveText: string;
}

const labelled = ({ label, required, error }: FormFieldView): string => `${oneLine(label, 60)}${required ? ' *' : ''}${error === '' ? '' : ` – ${error}`}`;

const textWidget = (field: FormFieldView, widget: Extract<FormWidget, { kind: 'text' }>): Widget => ({
  textInput: {
    name: field.at,
    label: oneLine(labelled(field), 120),
    value: beginning(widget.value, 5000),
    ...(widget.hint !== '' && { hintText: oneLine(widget.hint, 100) }),
    ...(widget.long && { type: 'MULTIPLE_LINE' }),
    ...(widget.suggestions.length > 0 && { initialSuggestions: widget.suggestions.slice(0, 100).map((text) => oneLine(text, 60)) }),
  },
});

const flagChoices: readonly Choice[] = [
  { value: 'true', text: 'Yes' },
  { value: 'false', text: 'No' },
];

const widgetOf = (view: OperationFormView, field: FormFieldView): Widget => {
  const { at, widget } = field;
  const { draftId } = view;
  const label = oneLine(labelled(field), 120);
  switch (widget.kind) {
    case 'text':
      return textWidget(field, widget);
    case 'flag':
      return dropDown({ name: at, label, chosen: widget.value, none: 'Leave as it is', choices: flagChoices });
    case 'choice':
      return dropDown({ name: at, label, chosen: widget.value, none: field.required ? 'Choose one' : 'None', choices: widget.choices });
    case 'choices':
      return {
        selectionInput: {
          name: at,
          label,
          type: 'CHECK_BOX',
          items: widget.choices.slice(0, 100).map(({ value, text }) => ({ value, text: oneLine(text, 80), selected: widget.values.includes(value) })),
        },
      };
    case 'time':
      return { dateTimePicker: { name: at, label, type: 'DATE_AND_TIME', ...(widget.value ?? {}) } };
    case 'search':
      return {
        decoratedText: {
          topLabel: label,
          text: html`${oneLine(widget.text, 80) || 'Nobody chosen yet'}`,
          wrapText: true,
          button: button(widget.text === '' ? 'Choose' : 'Change', action('form.pick', { draftId, at }), { altText: `Choose ${oneLine(field.label, 60)}` }),
        },
      };
    case 'items':
      return {
        decoratedText: {
          topLabel: label,
          text: html`${widget.count === 0 ? 'None yet' : `${widget.count} filled in`}`,
          button: button(widget.count === 0 ? 'Add' : 'Edit', action('form.items', { draftId, at }), { altText: `Fill in ${oneLine(field.label, 60)}` }),
        },
      };
  }
};

/** A section for each group, in the order of the fields. */
const sections = (view: OperationFormView): readonly Section[] => {
  const groups = [...new Set(view.fields.map(({ group }) => group))];
  return groups.map((group) => ({
    ...(group !== '' && { header: oneLine(group, 80) }),
    widgets: view.fields.filter((field) => field.group === group).map((field) => widgetOf(view, field)),
  }));
};

const paging = ({ draftId, page, pages }: OperationFormView): readonly Section[] => {
  if (pages === 1) return [];
  const turn = (text: string, to: number) => button(text, afresh(action('form.page', { draftId, page: String(to) })));
  const turns = [...(page > 1 ? [turn(page === 2 ? 'What is needed' : 'Fewer fields', page - 1)] : []), ...(page < pages ? [turn('More fields', page + 1)] : [])];
  return [{ widgets: [paragraph(html`Page ${page} of ${pages}. What you filled in is kept.`), buttonRow(...turns)] }];
};

export const operationFormCard = (view: OperationFormView): Card => {
  const { fields } = view;
  return {
    name: 'operation-form',
    header: { title: oneLine(view.title, 80) },
    sections: [
      ...errorStrip(view.error),
      ...(view.notice === '' ? [] : [{ widgets: [paragraph(html`${view.notice}`)] }]),
      ...(fields.length === 0 ? [{ widgets: [paragraph(html`Nothing to fill in.`)] }] : sections(view)),
      ...paging(view),
    ],
    fixedFooter: {
      primaryButton: button(view.submitText, view.submit),
      secondaryButton: button(view.leaveText, view.leave),
    },
  };
};
