/**
 * A card as it came out of the emulated CardService, in the field names of google.apps.card.v1
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1). Everything is optional:
 * the page shows what it is given.
 */

export interface ActionJson {
  readonly function?: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
  readonly loadIndicator?: string;
  readonly persistValues?: boolean;
}

export interface OpenLinkJson {
  readonly url: string;
  readonly openAs?: string;
  readonly onClose?: string;
}

export interface OnClickJson {
  readonly action?: ActionJson;
  readonly openLink?: OpenLinkJson;
  readonly openDynamicLinkAction?: ActionJson;
  readonly card?: CardJson;
}

export interface IconJson {
  readonly knownIcon?: string;
  readonly iconUrl?: string;
  readonly altText?: string;
}

export interface ColorJson {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export interface ButtonJson {
  readonly text?: string;
  readonly icon?: IconJson;
  readonly altText?: string;
  readonly type?: string;
  readonly color?: ColorJson;
  readonly disabled?: boolean;
  readonly onClick?: OnClickJson;
}

export interface SwitchJson {
  readonly name?: string;
  readonly value?: string;
  readonly selected?: boolean;
  readonly controlType?: string;
  readonly onChangeAction?: ActionJson;
}

export interface DecoratedTextJson {
  readonly text?: string;
  readonly topLabel?: string;
  readonly bottomLabel?: string;
  readonly startIcon?: IconJson;
  readonly endIcon?: IconJson;
  readonly wrapText?: boolean;
  readonly onClick?: OnClickJson;
  readonly button?: ButtonJson;
  readonly switchControl?: SwitchJson;
}

export interface TextInputJson {
  readonly name?: string;
  readonly label?: string;
  readonly value?: string;
  readonly hintText?: string;
  readonly type?: string;
  readonly initialSuggestions?: { readonly items?: readonly { readonly text?: string }[] };
  readonly onChangeAction?: ActionJson;
}

export interface SelectionInputJson {
  readonly name?: string;
  readonly label?: string;
  readonly type?: string;
  readonly items?: readonly { readonly text?: string; readonly value?: string; readonly selected?: boolean }[];
  readonly onChangeAction?: ActionJson;
}

export interface DateTimePickerJson {
  readonly name?: string;
  readonly label?: string;
  readonly type?: string;
  /** Milliseconds since 1970; Google writes 64-bit numbers as text. */
  readonly valueMsEpoch?: string | number;
  /** Minutes to add to UTC for the wall time that is shown. */
  readonly timezoneOffsetDate?: number;
  readonly onChangeAction?: ActionJson;
}

/** What each kind of widget holds. */
export interface Widgets {
  readonly textParagraph: { readonly text?: string };
  readonly decoratedText: DecoratedTextJson;
  readonly buttonList: { readonly buttons?: readonly ButtonJson[] };
  readonly textInput: TextInputJson;
  readonly selectionInput: SelectionInputJson;
  readonly dateTimePicker: DateTimePickerJson;
  readonly image: { readonly imageUrl?: string; readonly altText?: string; readonly onClick?: OnClickJson };
  readonly divider: object;
}

export type WidgetKind = keyof Widgets;
export type WidgetJson = { readonly [Kind in WidgetKind]?: Widgets[Kind] };

export interface SectionJson {
  readonly header?: string;
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
  readonly widgets?: readonly WidgetJson[];
}

export interface CardHeaderJson {
  readonly title?: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly imageType?: string;
  readonly imageAltText?: string;
}

export interface CardActionJson {
  readonly actionLabel?: string;
  readonly onClick?: OnClickJson;
}

export interface CardJson {
  readonly name?: string;
  readonly header?: CardHeaderJson;
  readonly sections?: readonly SectionJson[];
  readonly cardActions?: readonly CardActionJson[];
  readonly fixedFooter?: { readonly primaryButton?: ButtonJson; readonly secondaryButton?: ButtonJson };
}
