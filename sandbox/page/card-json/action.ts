/** What happens at a click (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#onclick). */
import type { CardJson } from './card';
import type { IconJson } from './look';

export interface ActionJson {
  readonly function?: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
  /** `SPINNER` unless it is `NONE`. */
  readonly loadIndicator?: string;
  readonly persistValues?: boolean;
  readonly requiredWidgets?: readonly string[];
  readonly allWidgetsAreRequired?: boolean;
  readonly interaction?: string;
}

export interface OpenLinkJson {
  readonly url: string;
  readonly openAs?: string;
  readonly onClose?: string;
}

export interface OverflowMenuItemJson {
  readonly text?: string;
  readonly startIcon?: IconJson;
  readonly disabled?: boolean;
  readonly onClick?: OnClickJson;
}

export interface OnClickJson {
  readonly action?: ActionJson;
  readonly openLink?: OpenLinkJson;
  readonly openDynamicLinkAction?: ActionJson;
  readonly card?: CardJson;
  readonly overflowMenu?: { readonly items?: readonly OverflowMenuItemJson[] };
  /** Beside `action`: the published JSON has no field for the kind of draft. */
  readonly composedEmailType?: string;
}
