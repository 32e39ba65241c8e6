import type { OnClickJson } from '../card-json';
import type { FormValues } from '../form-values';

/** What a renderer needs to know of the panel around it. */
export interface RenderContext {
  /** Carries out what a widget was made for. */
  readonly act: (onClick: OnClickJson) => void;
  /** What is filled in, by the host's account, where a field that is missing is empty. Null: what the card itself says. */
  readonly filledIn: FormValues | null;
  /** The user's own zone (IANA), for a picker that names none. */
  readonly timeZone: string;
  /** Whether the rep has unfolded a section of this card. */
  readonly isUnfolded: (section: number) => boolean;
  readonly setUnfolded: (section: number, unfolded: boolean) => void;
}

/** Marks an element so that the keyboard finds back to it after the card was drawn anew. */
export const focusKey = (...parts: readonly unknown[]): { readonly 'data-focus-key': string } => ({ 'data-focus-key': JSON.stringify(parts) });
