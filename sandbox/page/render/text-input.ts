import type { TextInputJson } from '../card-json/field';
import { element } from '../element';
import { asField, textsIn } from '../form-values';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { labelledField } from './labelled-field';
import { suggestionsFor } from './suggestions';

/** Which keyboard a phone shows. */
const keyboards: Readonly<Record<string, string>> = { INTEGER: 'numeric', FLOAT: 'decimal', EMAIL: 'email' };

export const renderTextInput = (json: TextInputJson, context: RenderContext): HTMLElement => {
  const { name = '', label, value = '', hintText, type, validation = {}, onChangeAction } = json;
  const { act, filledIn, problems } = context;
  // Without a placeholder there is no telling by style sheet whether something is typed.
  const attributes = {
    name,
    placeholder: ' ',
    autocomplete: 'off',
    inputmode: keyboards[validation.inputType ?? ''] ?? null,
    ...focusKey('field', name),
    ...(onChangeAction && { change: () => act({ action: onChangeAction }) }),
  };
  const control = type === 'MULTIPLE_LINE' ? element('textarea', { rows: 4, ...attributes }) : element('input', { type: 'text', ...attributes });
  control.value = filledIn ? (textsIn(filledIn, name)[0] ?? '') : value;
  const field = labelledField(control, { label, hint: hintText, problem: problems[name], limit: validation.characterLimit });
  const list = control instanceof HTMLInputElement ? suggestionsFor(control, json, context) : null;
  if (list) field.append(list);
  return asField(field, name, () => [control.value]);
};
