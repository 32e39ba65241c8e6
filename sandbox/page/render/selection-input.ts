import type { SelectionInputJson } from '../card-json/field';
import { element, newElementId } from '../element';
import { asField, textsIn } from '../form-values';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { labelledField } from './labelled-field';
import { renderMultiSelect } from './multi-select';
import { unknownWidget } from './unknown-widget';

type Renderer = (json: SelectionInputJson, context: RenderContext) => HTMLElement;

const onChange = ({ onChangeAction }: SelectionInputJson, { act }: RenderContext): { readonly change?: () => void } =>
  onChangeAction ? { change: () => act({ action: onChangeAction }) } : {};

const chosen = ({ name = '', items = [] }: SelectionInputJson, { filledIn }: RenderContext): readonly string[] =>
  filledIn ? textsIn(filledIn, name) : items.flatMap(({ value = '', selected }) => (selected ? [value] : []));

const dropDown: Renderer = (json, context) => {
  const { name = '', label, items = [] } = json;
  const selected = chosen(json, context);
  const control = element(
    'select',
    { name, ...focusKey('field', name), ...onChange(json, context) },
    ...items.map(({ text = '', value = '' }) => element('option', { value, selected: selected.includes(value) }, text)),
  );
  return asField(labelledField(control, { label, problem: context.problems[name] }), name, () => (control.value === '' ? [] : [control.value]));
};

/** Boxes, switches or radio buttons under one heading. */
const choices =
  (type: 'checkbox' | 'radio', look: 'box' | 'switch' | 'radio'): Renderer =>
  (json, context) => {
    const { name = '', label = '', items = [] } = json;
    const selected = chosen(json, context);
    // Radio buttons exclude each other by name, and the same name may be on the page twice.
    const group = newElementId();
    const rows = items.map(({ text = '', value = '' }) => {
      const control = element('input', {
        type,
        name: group,
        class: look,
        role: look === 'switch' ? 'switch' : null,
        ...focusKey('choice', name, value),
        ...onChange(json, context),
      });
      control.checked = selected.includes(value);
      return element('label', { class: 'choice' }, asField(control, name, () => (control.checked ? [value] : [])), element('span', {}, text));
    });
    return element('fieldset', { class: 'choices' }, label === '' ? null : element('legend', {}, label), ...rows);
  };

const renderers: Readonly<Record<string, Renderer>> = {
  CHECK_BOX: choices('checkbox', 'box'),
  SWITCH: choices('checkbox', 'switch'),
  RADIO_BUTTON: choices('radio', 'radio'),
  DROPDOWN: dropDown,
  MULTI_SELECT: (json, context) => renderMultiSelect(json, chosen(json, context), context),
};

export const renderSelectionInput: Renderer = (json, context) => {
  const render = renderers[json.type ?? 'CHECK_BOX'];
  return render ? render(json, context) : unknownWidget({ selectionInput: json });
};
