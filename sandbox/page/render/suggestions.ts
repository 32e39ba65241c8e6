/** What a text field suggests: the card's own words, and those that the add-on finds while one types. */
import type { TextInputJson } from '../card-json/field';
import { debounced } from '../debounce';
import { createLatest } from '../latest';
import { createListbox } from '../listbox';
import type { RenderContext } from './context';

/** More lines would only be scrolled past. */
const mostShown = 50;

const fits = (suggestion: string, typed: string): boolean =>
  suggestion.toLowerCase().includes(typed.trim().toLowerCase()) && suggestion !== typed;

/** The list below the field; null for a field without suggestions. */
export const suggestionsFor = (control: HTMLInputElement, json: TextInputJson, { suggest }: RenderContext): HTMLElement | null => {
  const { label = '', initialSuggestions, autoCompleteAction } = json;
  const own = (initialSuggestions?.items ?? []).flatMap(({ text }) => (text ? [text] : []));
  if (own.length === 0 && !autoCompleteAction) return null;
  const latest = createLatest();

  const show = (words: readonly string[]): void => list.show([...new Set(words)].slice(0, mostShown).map((text) => ({ value: text, text })));
  const ownFitting = (): readonly string[] => own.filter((text) => fits(text, control.value));
  const ask = async (): Promise<void> => {
    if (!autoCompleteAction) return;
    const words = await latest(suggest(autoCompleteAction));
    if (words !== null) show([...ownFitting(), ...words]);
  };
  const askSoon = debounced(() => void ask());
  const list = createListbox(control, {
    label,
    choose: ({ text }) => {
      control.value = text;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    offer: () => (show(ownFitting()), void ask()),
  });
  control.addEventListener('click', () => show(ownFitting()));
  control.addEventListener('input', () => {
    show(ownFitting());
    if (autoCompleteAction) askSoon();
  });
  return list.node;
};
