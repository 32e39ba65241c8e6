import { element, newElementId } from '../element';

/** A control with its label in the frame, and a hint below. The label floats up by style sheet alone. */
export const labelledField = (
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  { label = '', hint = '' }: { readonly label?: string | undefined; readonly hint?: string | undefined },
): HTMLElement => {
  control.id = newElementId();
  const hintId = newElementId();
  if (hint !== '') control.setAttribute('aria-describedby', hintId);
  return element(
    'div',
    { class: 'field' },
    control,
    element('label', { for: control.id }, label),
    hint === '' ? null : element('div', { class: 'hint', id: hintId }, hint),
  );
};
