/** What the page asks of the side panel, and what it is answered besides the panel itself. */
import type { ActionJson, OnClickJson } from './card-json/action';
import type { SelectionItemJson } from './card-json/field';
import type { FormValues } from './form-values';

export interface PanelClick {
  readonly onClick: OnClickJson;
  readonly form: FormValues;
  readonly gridItem?: GridItemClick;
}

export interface GridItemClick {
  readonly id: string;
  readonly index: number;
}

export interface SuggestRequest {
  readonly action: ActionJson;
  readonly form: FormValues;
}

export interface SearchRequest extends SuggestRequest {
  /** The words that were typed into a multi-select menu. */
  readonly query: string;
}

/** `error`: in the words of Apps Script. */
export interface SuggestionsWire {
  readonly suggestions: readonly string[];
  readonly error: string | null;
}

export interface FoundWire {
  readonly items: readonly SelectionItemJson[];
  readonly error: string | null;
}
