/**
 * A card as it came out of the emulated CardService, in the field names of google.apps.card.v1
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1). Everything is optional:
 * the page shows what it is given.
 */
import type { OnClickJson } from './action';
import type { ButtonJson, WidgetJson } from './widget';

export interface CollapseControlJson {
  readonly expandButton?: ButtonJson;
  readonly collapseButton?: ButtonJson;
  readonly horizontalAlignment?: string;
}

export interface SectionJson {
  readonly header?: string;
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
  readonly collapseControl?: CollapseControlJson;
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
  readonly peekCardHeader?: CardHeaderJson;
  readonly displayStyle?: string;
  readonly sectionDividerStyle?: string;
  readonly sections?: readonly SectionJson[];
  readonly cardActions?: readonly CardActionJson[];
  readonly fixedFooter?: { readonly primaryButton?: ButtonJson; readonly secondaryButton?: ButtonJson };
}
