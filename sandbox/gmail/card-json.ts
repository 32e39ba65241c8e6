/** The part of `google.apps.card.v1` that the side panel reads (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1). */

export interface ActionJson {
  readonly function: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
  readonly loadIndicator?: 'SPINNER' | 'NONE';
  readonly persistValues?: boolean;
  /** The names of the fields that must be filled in before the action is sent. */
  readonly requiredWidgets?: readonly string[];
  readonly allWidgetsAreRequired?: boolean;
}

export interface OpenLinkJson {
  readonly url: string;
  readonly openAs?: 'FULL_SIZE' | 'OVERLAY';
  readonly onClose?: 'NOTHING' | 'RELOAD' | 'RELOAD_ADD_ON';
}

/** What a click does: exactly one of them. `composedEmailType` stands beside `action` for a compose action. */
export interface OnClick {
  readonly action?: ActionJson;
  readonly openLink?: OpenLinkJson;
  readonly openDynamicLinkAction?: ActionJson;
  readonly card?: CardJson;
  readonly overflowMenu?: { readonly items?: readonly { readonly onClick?: OnClick }[] };
  readonly composedEmailType?: 'REPLY_AS_DRAFT' | 'STANDALONE_DRAFT';
}

export interface CardHeaderJson {
  readonly title: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly imageType?: 'SQUARE' | 'CIRCLE';
  readonly imageAltText?: string;
}

/** One key, the widget's kind, with the widget's fields below it. */
export type WidgetJson = Readonly<Record<string, unknown>>;

export interface SectionJson {
  readonly header?: string;
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
  readonly widgets: readonly WidgetJson[];
}

export interface CardJson {
  readonly name?: string;
  readonly header?: CardHeaderJson;
  readonly peekCardHeader?: CardHeaderJson;
  readonly displayStyle?: 'PEEK' | 'REPLACE';
  readonly sections?: readonly SectionJson[];
  readonly cardActions?: readonly { readonly actionLabel: string; readonly onClick: OnClick }[];
  readonly fixedFooter?: { readonly primaryButton: WidgetJson; readonly secondaryButton?: WidgetJson };
}

export type NavigationJson =
  | { readonly pushCard: CardJson }
  | { readonly updateCard: CardJson }
  | { readonly pop: true }
  | { readonly popToRoot: true }
  | { readonly popToCard: string };

/** One item of a multi-select menu, as an external data source answers it. */
export interface SelectionItemJson {
  readonly text: string;
  readonly value: string;
  readonly selected?: boolean;
  readonly startIconUri?: string;
  readonly bottomText?: string;
}
