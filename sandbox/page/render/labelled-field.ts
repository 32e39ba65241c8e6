import { element, newElementId } from '../element';

interface Around {
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** Why what is filled in will not do. Gone as soon as it is changed. */
  readonly problem?: string | undefined;
  /** The most characters that fit; counted below the field. */
  readonly limit?: number | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const problemLine = (control: Control, words: string): HTMLElement => {
  const line = element('div', { class: 'problem', id: newElementId(), role: 'alert' }, words);
  control.setAttribute('aria-invalid', 'true');
  const settle = (): void => {
    line.remove();
    control.removeAttribute('aria-invalid');
  };
  for (const happening of ['input', 'change']) control.addEventListener(happening, settle);
  return line;
};

const counter = (control: Control, limit: number): HTMLElement => {
  const line = element('div', { class: 'counter', id: newElementId() });
  const count = (): void => {
    line.textContent = `${control.value.length} / ${limit}`;
    line.classList.toggle('over', control.value.length > limit);
  };
  control.addEventListener('input', count);
  count();
  return line;
};

/** A control with its label in the frame; below it a hint, a count of characters, or what is wrong. The label floats up by style sheet alone. */
export const labelledField = (control: Control, { label = '', hint = '', problem = '', limit = 0 }: Around): HTMLElement => {
  control.id = newElementId();
  const lines = [
    problem === '' ? null : problemLine(control, problem),
    hint === '' ? null : element('div', { class: 'hint', id: newElementId() }, hint),
    limit > 0 ? counter(control, limit) : null,
  ].filter((line) => line !== null);
  if (lines.length > 0) control.setAttribute('aria-describedby', lines.map(({ id }) => id).join(' '));
  return element('div', { class: 'field' }, control, element('label', { for: control.id }, label), element('div', { class: 'below' }, ...lines));
};
