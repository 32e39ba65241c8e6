/**
 * A card as a value, in the field names of Google's `google.apps.card.v1`
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1).
 *
 * Two deliberate differences: a button's action is our typed `ActionCall` instead of a function name and a list
 * of pairs, and text that may hold Google's little HTML is `Markup`, which only `html` below can make.
 */
import type { ActionCall } from './actions';

declare const markup: unique symbol;

/** Text in which everything from outside has been escaped. Made by `html`, never by a cast. */
export type Markup = string & { readonly [markup]: true };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text from outside. */
export const plain = (text: string): Markup => text.replace(/[&<>"']/g, (character) => entities[character] ?? character) as Markup;

/**
 * The one way to write markup: the template's own words are kept, every value in it is escaped unless it is
 * markup made by another `html` (given as an object, so that a plain string can never pass for it).
 *
 *     html`<b>${name}</b>`
 */
export const html = (words: TemplateStringsArray, ...values: readonly (string | number | Safe)[]): Markup =>
  words.reduce((text, word, index) => {
    const value = values[index - 1] ?? '';
    return text + (typeof value === 'object' ? value.markup : plain(String(value))) + word;
  }) as Markup;

/** Markup inside markup: `html`${safe(bold)} and more``. */
export interface Safe {
  readonly markup: Markup;
}
export const safe = (text: Markup): Safe => ({ markup: text });

/** Joins markup, for lists. `separator` is ours, not from outside. */
export const joined = (parts: readonly Markup[], separator: string): Markup => parts.join(separator) as Markup;

export interface OpenLink {
  readonly url: string;
  /** A new tab, or a pop-up window. */
  readonly openAs?: 'FULL_SIZE' | 'OVERLAY';
}

export type OnClick = { readonly action: ActionCall } | { readonly openLink: OpenLink };

/** https://developers.google.com/apps-script/reference/card-service/icon */
export type KnownIcon =
  | 'BOOKMARK' | 'CLOCK' | 'DESCRIPTION' | 'DOLLAR' | 'EMAIL' | 'INVITE' | 'MAP_PIN' | 'MEMBERSHIP'
  | 'MULTIPLE_PEOPLE' | 'PERSON' | 'PHONE' | 'STAR' | 'STORE' | 'TICKET';

export interface Icon {
  readonly knownIcon: KnownIcon;
  readonly altText: string;
}

export interface TextButton {
  readonly text: string;
  readonly onClick: OnClick;
  /** Spoken instead of the text when the text alone does not say what is meant ("Edit" → "Edit task Call Ana"). */
  readonly altText?: string;
  readonly type?: 'OUTLINED' | 'FILLED' | 'FILLED_TONAL' | 'BORDERLESS';
  readonly disabled?: boolean;
}

export interface IconButton {
  readonly icon: Icon;
  readonly onClick: OnClick;
}

export type Button = TextButton | IconButton;

export interface SwitchControl {
  readonly name: string;
  readonly value: string;
  readonly selected: boolean;
  readonly controlType: 'SWITCH' | 'CHECK_BOX';
  readonly onChangeAction?: ActionCall;
}

export interface DecoratedText {
  readonly text: Markup;
  /** Above the text; no HTML. */
  readonly topLabel?: string;
  /** Below the text. */
  readonly bottomLabel?: Markup;
  readonly startIcon?: Icon;
  readonly wrapText?: boolean;
  readonly onClick?: OnClick;
  readonly button?: Button;
  readonly switchControl?: SwitchControl;
}

export interface TextInput {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hintText?: string;
  readonly type?: 'SINGLE_LINE' | 'MULTIPLE_LINE';
  readonly initialSuggestions?: readonly string[];
}

export interface SelectionItem {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
}

export interface SelectionInput {
  readonly name: string;
  readonly label: string;
  readonly type: 'CHECK_BOX' | 'RADIO_BUTTON' | 'SWITCH' | 'DROPDOWN';
  readonly items: readonly SelectionItem[];
  readonly onChangeAction?: ActionCall;
}

export interface DateTimePicker {
  readonly name: string;
  readonly label: string;
  readonly type: 'DATE_AND_TIME' | 'DATE_ONLY' | 'TIME_ONLY';
  /** Milliseconds since 1970. */
  readonly valueMsEpoch?: number;
  /** Minutes to add to UTC for the zone that the wall time is shown in. */
  readonly timezoneOffsetDate?: number;
}

export type Widget =
  | { readonly textParagraph: { readonly text: Markup } }
  | { readonly decoratedText: DecoratedText }
  | { readonly buttonList: { readonly buttons: readonly Button[] } }
  | { readonly textInput: TextInput }
  | { readonly selectionInput: SelectionInput }
  | { readonly dateTimePicker: DateTimePicker }
  | { readonly image: { readonly imageUrl: string; readonly altText: string; readonly onClick?: OnClick } }
  | { readonly divider: Record<string, never> };

/** The names of the widget kinds: `textParagraph`, `decoratedText`, … */
export type WidgetKind = Widget extends infer One ? (One extends Widget ? keyof One : never) : never;

export interface Section {
  readonly header?: string;
  readonly collapsible?: boolean;
  /** How many widgets stay visible when the section is collapsed. */
  readonly uncollapsibleWidgetsCount?: number;
  readonly widgets: readonly Widget[];
}

export interface CardHeader {
  readonly title: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly imageType?: 'SQUARE' | 'CIRCLE';
  readonly imageAltText?: string;
}

export interface Card {
  /** Lets a later answer return to this card. */
  readonly name: string;
  readonly header: CardHeader;
  readonly sections: readonly Section[];
  /** The menu behind the three dots. */
  readonly cardActions?: readonly { readonly actionLabel: string; readonly onClick: OnClick }[];
  readonly fixedFooter?: { readonly primaryButton: TextButton; readonly secondaryButton?: TextButton };
}

/** Google's limits on a card. What is over them is dropped by Gmail without a word. */
export const cardLimits = {
  /** https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#card */
  widgets: 100,
  /** https://developers.google.com/apps-script/reference/card-service/card-section */
  sections: 100,
  selectionItems: 100,
} as const;
