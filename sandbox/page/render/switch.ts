import type { SwitchJson } from '../card-json/field';
import { element } from '../element';
import { asField, textsIn } from '../form-values';
import { focusKey } from './context';
import type { RenderContext } from './context';

/** A switch or a box to tick; ticked, it sends its value under its name. */
export const renderSwitch = (
  { name = '', value = '', selected = false, controlType, onChangeAction }: SwitchJson,
  { labelledBy, context }: { readonly labelledBy: string; readonly context: RenderContext },
): HTMLInputElement => {
  const isBox = controlType === 'CHECK_BOX' || controlType === 'CHECKBOX';
  const control = element('input', {
    type: 'checkbox',
    class: isBox ? 'box' : 'switch',
    role: isBox ? null : 'switch',
    'aria-labelledby': labelledBy,
    ...focusKey('switch', name),
    ...(onChangeAction && { change: () => context.act({ action: onChangeAction }) }),
  });
  control.checked = context.filledIn ? textsIn(context.filledIn, name).includes(value) : selected;
  return asField(control, name, () => (control.checked ? [value] : []));
};
