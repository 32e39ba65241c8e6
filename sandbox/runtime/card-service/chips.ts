/** Chips and menus behind buttons: in Developer Preview for add-ons, and newer than the published types. */
import { enums } from './enums';
import { aPart, constant, flag, text } from './kinds';
import { part } from './part-factory';
import { adds, sets } from './setters';
import { clickable } from './shared-setters';

type Clickable = Readonly<Record<keyof typeof clickable, unknown>>;

const onClick = 'setOnClickAction or setOpenLink';

export const newChip = part<Clickable & { setLabel: unknown; setAltText: unknown; setIcon: unknown; setDisabled: unknown }>('Chip', {
  setters: {
    setLabel: sets('label', text),
    setAltText: sets('altText', text),
    setIcon: sets('icon', aPart('IconImage')),
    setDisabled: sets('disabled', flag),
    ...clickable,
  },
  required: { label: 'setLabel' },
  only: 'preview',
});

export const newChipList = part<{ addChip: unknown; setLayout: unknown }>('ChipList', {
  setters: { addChip: adds('chips', aPart('Chip')), setLayout: sets('layout', constant(enums.ChipListLayout)) },
  required: { chips: 'addChip' },
  widget: (chipList) => ({ chipList }),
  only: 'preview',
});

export const newOverflowMenuItem = part<Clickable & { setText: unknown; setStartIcon: unknown; setDisabled: unknown }>('OverflowMenuItem', {
  setters: {
    setText: sets('text', text),
    setStartIcon: sets('startIcon', aPart('IconImage')),
    setDisabled: sets('disabled', flag),
    ...clickable,
  },
  required: { text: 'setText', onClick },
  only: 'preview',
});

export const newOverflowMenu = part<{ addMenuItem: unknown }>('OverflowMenu', {
  setters: { addMenuItem: adds('items', aPart('OverflowMenuItem')) },
  required: { items: 'addMenuItem' },
  only: 'preview',
});
