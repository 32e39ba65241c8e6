import type { ActionJson, OnClickJson } from '../card-json/action';
import type { SelectionItemJson } from '../card-json/field';
import type { WidgetJson } from '../card-json/widget';
import type { FormValues } from '../form-values';
import type { GridItemClick } from '../panel-wire';

/** What a renderer needs to know of the panel around it. */
export interface RenderContext {
  /** Carries out what a widget was made for. */
  readonly act: (onClick: OnClickJson, gridItem?: GridItemClick) => void;
  /** What the add-on suggests for what is typed; nothing when it fails. */
  readonly suggest: (action: ActionJson) => Promise<readonly string[]>;
  /** What the add-on finds for the words typed into a multi-select menu. */
  readonly search: (action: ActionJson, query: string) => Promise<readonly SelectionItemJson[]>;
  /** What is filled in, by the host's account, where a field that is missing is empty. Null: what the card itself says. */
  readonly filledIn: FormValues | null;
  /** What is wrong with what is filled in, by the name of the field. */
  readonly problems: Readonly<Record<string, string>>;
  /** The items that searches have brought, by value: a card knows only the value of one that was chosen. */
  readonly found: Map<string, SelectionItemJson>;
  /** The user's own zone (IANA), for a picker that names none. */
  readonly timeZone: string;
  /** Whether the rep has unfolded a section of this card. */
  readonly isUnfolded: (section: number) => boolean;
  readonly setUnfolded: (section: number, unfolded: boolean) => void;
}

/** What the renderer of a widget that holds others needs besides. */
export interface HolderContext extends RenderContext {
  /** Draws a widget inside this one. */
  readonly inner: (widget: WidgetJson) => HTMLElement;
}

/** Marks an element so that the keyboard finds back to it after the card was drawn anew. */
export const focusKey = (...parts: readonly unknown[]): { readonly 'data-focus-key': string } => ({ 'data-focus-key': JSON.stringify(parts) });
