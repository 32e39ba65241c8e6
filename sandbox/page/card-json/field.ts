/** What the user fills in. */
import type { ActionJson } from './action';

export interface SwitchJson {
  readonly name?: string;
  readonly value?: string;
  readonly selected?: boolean;
  readonly controlType?: string;
  readonly onChangeAction?: ActionJson;
}

export interface TextInputJson {
  readonly name?: string;
  readonly label?: string;
  readonly value?: string;
  readonly hintText?: string;
  readonly placeholderText?: string;
  readonly type?: string;
  readonly initialSuggestions?: { readonly items?: readonly { readonly text?: string }[] };
  readonly autoCompleteAction?: ActionJson;
  readonly validation?: { readonly characterLimit?: number; readonly inputType?: string };
  readonly onChangeAction?: ActionJson;
}

export interface SelectionItemJson {
  readonly text?: string;
  readonly value?: string;
  readonly selected?: boolean;
  readonly startIconUri?: string;
  readonly bottomText?: string;
}

export interface SelectionInputJson {
  readonly name?: string;
  readonly label?: string;
  readonly type?: string;
  readonly items?: readonly SelectionItemJson[];
  readonly multiSelectMaxSelectedItems?: number;
  readonly multiSelectMinQueryLength?: number;
  readonly externalDataSource?: ActionJson;
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
