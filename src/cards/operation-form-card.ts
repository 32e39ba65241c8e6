import { action } from './actions';
import type { ActionCall } from './actions';
import type { Card, DateTimePicker, Markup, Section, Widget } from './card';
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
  /** Yes, no, or neither; `none` says what neither means. */
  | { readonly kind: 'flag'; readonly value: string; readonly none: string }
  /** Yes or no. */
  | { readonly kind: 'switch'; readonly on: boolean }
  /** In the location's zone, which is named. */
  | { readonly kind: 'time'; readonly zone: string; readonly value: Pick<DateTimePicker, 'valueMsEpoch' | 'timezoneOffsetDate'> | null }
  /** Milliseconds since 1970, of midnight in UTC. */
  | { readonly kind: 'day'; readonly at: number | null }
  /** Picked on a card of its own; `text` says what is picked. */
  | { readonly kind: 'search'; readonly text: string }
  /** Several of a long list, ticked on cards of their own. */
  | { readonly kind: 'options'; readonly chosen: readonly string[]; readonly count: number }
  /** Cannot be filled in here; `text` says why. */
  | { readonly kind: 'fixed'; readonly text: string }
  /** A list of groups, filled in one by one. */
  | { readonly kind: 'items'; readonly count: number };

export interface FormFieldView {
  /** The name of the input, and where its value goes. */
  readonly at: string;
  readonly label: string;
  /** A short sentence on what it does; empty for none. */
  readonly help: string;
  readonly required: boolean;
  /** The heading that it stands under; empty for none. */
  readonly group: string;
  readonly error: string;
  readonly widget: FormWidget;
}

/** One page of a form for any operation. */
export interface OperationFormView {
  readonly draftId: string;
  /** Names the page for the buttons, so that what was filled in is read as this page's. */
  readonly from: string;
  readonly title: string;
  /** Whom and what it is about, where that is not asked for; may be empty. */
  readonly subject: string;
  /** What it does that one would not expect; may be empty. */
  readonly notice: string;
  readonly fields: readonly FormFieldView[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly error: string | null;
  /** Fills in what is there now; null where that cannot be read. */
  readonly load: ActionCall | null;
  /** Puts an item of a list before the one before it; null where there is none. */
  readonly moveUp: ActionCall | null;
  readonly submit: ActionCall;
  readonly submitText: string;
  readonly leave: ActionCall;
  readonly leaveText: string;
}

/** Longer words than these get a line of their own above the field. */
const shortError = 40;

const labelled = ({ label, required, error, widget }: FormFieldView): string => {
  const zone = widget.kind === 'time' ? ` (${widget.zone})` : '';
  const wrong = error === '' ? '' : error.length <= shortError ? ` – ${error}` : ' – see above';
  return oneLine(`${oneLine(label, 60)}${zone}${required ? ' *' : ''}${wrong}`, 120);
};

/** A card holds little more; what is longer is shown as a `fixed` one, or it would be cut. */
export const longestTyped = 12_000;

const textWidget = (field: FormFieldView, widget: Extract<FormWidget, { kind: 'text' }>): Widget => ({
  textInput: {
    name: field.at,
    label: labelled(field),
    value: beginning(widget.value, longestTyped),
    ...(widget.hint !== '' && { hintText: oneLine(widget.hint, 100) }),
    ...(widget.long && { type: 'MULTIPLE_LINE' }),
    ...(widget.suggestions.length > 0 && { initialSuggestions: widget.suggestions.slice(0, 100).map((text) => oneLine(text, 60)) }),
  },
});

const flagChoices: readonly Choice[] = [
  { value: 'true', text: 'Yes' },
  { value: 'false', text: 'No' },
];

const bottomLabel = ({ help }: FormFieldView) => (help === '' ? {} : { bottomLabel: html`${oneLine(help, 160)}` });

const widgetOf = (view: OperationFormView, field: FormFieldView): Widget => {
  const { at, widget } = field;
  const { draftId, from } = view;
  const label = labelled(field);
  switch (widget.kind) {
    case 'text':
      return textWidget(field, widget);
    case 'flag':
      return dropDown({ name: at, label, chosen: widget.value, none: widget.none, choices: flagChoices });
    case 'switch':
      return { selectionInput: { name: at, label, type: 'SWITCH', items: [{ text: 'Yes', value: 'true', selected: widget.on }] } };
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
    case 'day':
      return { dateTimePicker: { name: at, label, type: 'DATE_ONLY', ...(widget.at !== null && { valueMsEpoch: widget.at }) } };
    case 'search':
      return {
        decoratedText: {
          topLabel: label,
          text: html`${oneLine(widget.text, 80) || 'None chosen yet'}`,
          ...bottomLabel(field),
          wrapText: true,
          button: button(widget.text === '' ? 'Choose' : 'Change', action('pick.open', { draftId, at, from }), { altText: `Choose ${oneLine(field.label, 60)}` }),
        },
      };
    case 'fixed':
      return { decoratedText: { topLabel: label, text: html`${widget.text}`, wrapText: true } };
    case 'options':
      return {
        decoratedText: {
          topLabel: label,
          text: html`${widget.chosen.length} of ${widget.count} chosen`,
          ...(widget.chosen.length > 0 && { bottomLabel: html`${oneLine(widget.chosen.slice(0, 20).join(', '), 200)}` }),
          wrapText: true,
          button: button('Choose', action('options.open', { draftId, at, from }), { altText: `Choose ${oneLine(field.label, 60)}` }),
        },
      };
    case 'items':
      return {
        decoratedText: {
          topLabel: label,
          text: html`${widget.count === 0 ? 'None yet' : `${widget.count} filled in`}`,
          ...bottomLabel(field),
          button: button(widget.count === 0 ? 'Add' : 'Edit', action('form.items', { draftId, at, from }), { altText: `Fill in ${oneLine(field.label, 60)}` }),
        },
      };
  }
};

/** These say their help themselves; no other input can. */
const ownHelp: readonly string[] = ['text', 'search', 'items'];

const wordsAbove = ({ label, help, error, widget }: FormFieldView): Markup | null => {
  const isWrong = error.length > shortError;
  const words = ownHelp.includes(widget.kind) ? '' : oneLine(help, 160);
  if (!isWrong) return words === '' ? null : html`<font color="#5f6368">${oneLine(label, 60)}: ${words}.</font>`;
  return html`<font color="#b3261e">${oneLine(`${label}: ${error}`, 300)}</font>${words === '' ? '' : ` ${words}.`}`;
};

const widgetsOf = (view: OperationFormView, field: FormFieldView): readonly Widget[] => {
  const words = wordsAbove(field);
  return [...(words === null ? [] : [paragraph(words)]), widgetOf(view, field)];
};

/** A section for each group, in the order of the fields. */
const sections = (view: OperationFormView): readonly Section[] => {
  const groups = [...new Set(view.fields.map(({ group }) => group))];
  return groups.map((group) => ({
    ...(group !== '' && { header: oneLine(group, 80) }),
    widgets: view.fields.filter((field) => field.group === group).flatMap((field) => widgetsOf(view, field)),
  }));
};

const paging = ({ draftId, from, page, pages }: OperationFormView): readonly Section[] => {
  if (pages === 1) return [];
  const turn = (text: string, to: number) => button(text, afresh(action('form.page', { draftId, page: String(to), from })));
  const turns = [...(page > 1 ? [turn(page === 2 ? 'What is needed' : 'Fewer fields', page - 1)] : []), ...(page < pages ? [turn('More fields', page + 1)] : [])];
  return [{ widgets: [paragraph(html`Page ${page} of ${pages}. What you filled in is kept.`), buttonRow(...turns)] }];
};

export const operationFormCard = (view: OperationFormView): Card => {
  const { fields } = view;
  return {
    name: 'operation-form',
    header: { title: oneLine(view.title, 80), ...(view.subject !== '' && { subtitle: oneLine(view.subject, 120) }) },
    sections: [
      ...errorStrip(view.error),
      ...(view.notice === '' ? [] : [{ widgets: [paragraph(html`${view.notice}`)] }]),
      ...(fields.length === 0 ? [{ widgets: [paragraph(html`Nothing to fill in.`)] }] : sections(view)),
      ...(view.load === null ? [] : [{ widgets: [paragraph(html`Only what you fill in is changed.`), buttonRow(button('Fill in what is there', afresh(view.load)))] }]),
      ...paging(view),
      ...(view.moveUp === null ? [] : [{ widgets: [buttonRow(button('Move up', view.moveUp))] }]),
    ],
    fixedFooter: {
      primaryButton: button(view.submitText, view.submit),
      secondaryButton: button(view.leaveText, view.leave),
    },
  };
};
