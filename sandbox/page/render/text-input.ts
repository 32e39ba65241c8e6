import type { TextInputJson } from '../card-json';
import { element, newElementId } from '../element';
import { asField, textsIn } from '../form-values';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { labelledField } from './labelled-field';

export const renderTextInput = (json: TextInputJson, { act, filledIn }: RenderContext): HTMLElement => {
  const { name = '', label, value = '', hintText, type, initialSuggestions, onChangeAction } = json;
  const suggestions = (initialSuggestions?.items ?? []).flatMap(({ text }) => (text ? [text] : []));
  const listId = newElementId();
  // Without a placeholder there is no telling by style sheet whether something is typed.
  const attributes = {
    name,
    placeholder: ' ',
    autocomplete: 'off',
    ...focusKey('field', name),
    ...(onChangeAction && { change: () => act({ action: onChangeAction }) }),
  };
  const control =
    type === 'MULTIPLE_LINE'
      ? element('textarea', { rows: 4, ...attributes })
      : element('input', { type: 'text', ...attributes, list: suggestions.length > 0 ? listId : null });
  control.value = filledIn ? (textsIn(filledIn, name)[0] ?? '') : value;
  const field = labelledField(control, { label, hint: hintText });
  if (suggestions.length > 0) field.append(element('datalist', { id: listId }, ...suggestions.map((text) => element('option', { value: text }))));
  return asField(field, name, () => [control.value]);
};
