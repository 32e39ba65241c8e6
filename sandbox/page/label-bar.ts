import { element, newElementId } from './element';
import { icon } from './icons';
import type { ConversationWire } from './wire';

/** Puts a label on the open conversation, or takes it off, and then shows it as it is. */
export type SetLabel = (name: string, on: boolean) => void;

/** The labels of the open conversation: each can be taken off, and others be put on. */
export const createLabelBar = (setLabel: SetLabel) => {
  const chips = element('span', { class: 'labels' });
  const known = element('datalist', { id: newElementId() });
  const field = element('input', { type: 'text', 'aria-label': 'Add a label', placeholder: 'Add a label', list: known.id, autocomplete: 'off' });
  let shown = '';
  /** What stays is not drawn anew: somebody may be about to press it. */
  const show = ({ labels, ownLabels }: Pick<ConversationWire, 'labels' | 'ownLabels'>): void => {
    const wanted = JSON.stringify([labels, ownLabels]);
    if (wanted === shown) return;
    shown = wanted;
    chips.replaceChildren(
      ...labels.map((name) =>
        element(
          'span',
          { class: 'mail-label' },
          element('bdi', {}, name),
          element('button', { type: 'button', 'aria-label': `Take off the label ${name}`, title: `Take off the label ${name}`, click: () => setLabel(name, false) }, icon('close')),
        ),
      ),
    );
    known.replaceChildren(...ownLabels.filter((name) => !labels.includes(name)).map((name) => element('option', { value: name })));
  };
  const node = element(
    'form',
    {
      class: 'label-bar',
      submit: (event) => {
        event.preventDefault();
        const name = field.value.trim();
        field.value = '';
        if (name !== '') setLabel(name, true);
      },
    },
    chips,
    field,
    known,
    element('button', { type: 'submit', class: 'button borderless' }, 'Label'),
  );
  return { node, show };
};
