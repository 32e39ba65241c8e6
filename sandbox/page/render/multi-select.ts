/** A menu of which several items can be chosen, found by typing. */
import type { SelectionInputJson, SelectionItemJson } from '../card-json/field';
import { debounced } from '../debounce';
import { element, newElementId } from '../element';
import { asField } from '../form-values';
import { icon } from '../icons';
import { createLatest } from '../latest';
import { createListbox } from '../listbox';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { picture } from './picture';

/** What Gmail allows when the card does not say. */
const usualMost = 3;

const face = ({ startIconUri, text = '' }: SelectionItemJson): HTMLElement | null =>
  startIconUri ? picture({ url: startIconUri, altText: text, className: 'icon round' }) : null;

export const renderMultiSelect = (json: SelectionInputJson, chosenAtFirst: readonly string[], context: RenderContext): HTMLElement => {
  const { name = '', label = '', items = [], multiSelectMaxSelectedItems: most = usualMost, onChangeAction, externalDataSource } = json;
  const { multiSelectMinQueryLength: leastTyped = 0 } = json;
  const problem = context.problems[name] ?? '';
  let chosen = [...chosenAtFirst];
  const latest = createLatest();

  for (const item of items) if (item.value !== undefined && !context.found.has(item.value)) context.found.set(item.value, item);
  const textOf = (value: string): string => context.found.get(value)?.text ?? value;

  const hintId = newElementId();
  const input = element('input', {
    type: 'text',
    id: newElementId(),
    autocomplete: 'off',
    placeholder: ' ',
    'aria-describedby': hintId,
    'aria-invalid': problem === '' ? null : 'true',
    ...focusKey('field', name),
  });
  const chips = element('div', { class: 'chosen', role: 'list', 'aria-label': `${label || 'Items'} chosen` });
  const hint = element('div', { class: problem === '' ? 'hint' : 'problem', id: hintId });

  const change = (values: readonly string[]): void => {
    chosen = [...values];
    input.value = '';
    input.removeAttribute('aria-invalid');
    draw('');
    input.focus();
    if (onChangeAction) context.act({ action: onChangeAction });
  };
  const chip = (value: string): HTMLElement =>
    element(
      'span',
      { class: 'chip chosen-item', role: 'listitem' },
      face(context.found.get(value) ?? {}),
      element('span', {}, textOf(value)),
      element(
        'button',
        {
          type: 'button',
          'aria-label': `Remove ${textOf(value)}`,
          click: () => change(chosen.filter((one) => one !== value)),
          ...focusKey('chosen', name, value),
        },
        icon('close'),
      ),
    );
  const draw = (wrong: string): void => {
    chips.replaceChildren(...chosen.map(chip));
    chips.hidden = chosen.length === 0;
    hint.className = wrong === '' ? 'hint' : 'problem';
    hint.textContent = wrong || (chosen.length < most ? `Up to ${most}` : `${most} of ${most} chosen`);
  };

  const show = (found: readonly SelectionItemJson[]): void =>
    list.show(
      found
        .filter(({ value = '' }) => chosen.length < most && !chosen.includes(value))
        .map((item) => ({ value: item.value ?? '', text: item.text ?? '', more: item.bottomText, picture: face(item) })),
    );
  const own = (): readonly SelectionItemJson[] => items.filter(({ text = '' }) => text.toLowerCase().includes(input.value.trim().toLowerCase()));
  const ask = async (): Promise<void> => {
    const query = input.value.trim();
    if (!externalDataSource || query.length < leastTyped) return;
    const found = await latest(context.search(externalDataSource, query));
    if (found === null) return;
    for (const item of found) context.found.set(item.value ?? '', item);
    show([...own(), ...found]);
  };
  const askSoon = debounced(() => void ask());
  const offer = (): void => {
    if (input.value.trim().length >= leastTyped) show(own());
    askSoon();
  };
  const list = createListbox(input, { label, choose: ({ value }) => change([...chosen, value]), offer });
  input.addEventListener('input', offer);
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Backspace' && input.value === '' && chosen.length > 0) change(chosen.slice(0, -1));
  });
  draw(problem);
  const entry = element('div', { class: 'entry' }, input, element('label', { for: input.id }, label), list.node);
  return asField(element('div', { class: 'field multi-select' }, chips, entry, hint), name, () => chosen);
};
