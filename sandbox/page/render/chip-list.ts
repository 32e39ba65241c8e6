import type { ChipJson, ChipListJson } from '../card-json/widget';
import { element } from '../element';
import { rove } from '../rove';
import { cardIcon } from './card-icon';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { clickKey, withOnClick } from './on-click';

const drawChip = ({ label = '', icon, altText = icon?.altText, disabled = false, onClick }: ChipJson): HTMLButtonElement =>
  element(
    'button',
    {
      type: 'button',
      class: label === '' ? 'chip icon-only' : 'chip',
      disabled,
      ...(altText && { 'aria-label': altText, title: label === '' ? altText : null }),
      ...focusKey('chip', label, altText ?? '', clickKey(onClick)),
    },
    icon ? cardIcon({ ...icon, altText: '' }) : null,
    label === '' ? null : element('span', {}, label),
  );

/** Chips in lines, or in one line that scrolls. The Tab key stops once; the arrow keys go on from there. */
export const renderChipList = ({ chips = [], layout }: ChipListJson, context: RenderContext): HTMLElement => {
  const buttons = chips.map(drawChip);
  const row = element(
    'div',
    { class: layout === 'HORIZONTAL_SCROLLABLE' ? 'chip-list scrolls' : 'chip-list', role: 'toolbar', 'aria-label': 'Chips' },
    ...buttons.map((button, index) => withOnClick(button, chips[index]?.onClick, { label: chips[index]?.label ?? 'More', context })),
  );
  return rove(row, buttons);
};
