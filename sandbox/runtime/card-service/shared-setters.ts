/** Setters that many parts have in common. */
import { enums } from './enums';
import { aPart, as, constant, text } from './kinds';
import type { Setter } from './part';
import { only, sets } from './setters';

/** The setters that everything clickable shares. */
export const clickable = {
  setOnClickAction: sets('onClick', as(aPart('Action'), (action) => ({ action }))),
  setOnClickOpenLinkAction: sets('onClick', as(aPart('Action'), (openDynamicLinkAction) => ({ openDynamicLinkAction }))),
  setOpenLink: sets('onClick', as(aPart('OpenLink'), (openLink) => ({ openLink }))),
  // A pop-up that reloads the add-on when it closes.
  setAuthorizationAction: sets('onClick', as(aPart('AuthorizationAction'), ({ url }) => ({ openLink: { url, openAs: 'OVERLAY', onClose: 'RELOAD' } }))),
  // The published JSON has no field for the kind of draft: it stands beside the action here.
  setComposeAction: {
    takes: [aPart('Action'), constant(enums.ComposedEmailType)],
    apply: (json, [action, composedEmailType]) => ({ ...json, onClick: { action, composedEmailType } }),
  },
} as const satisfies Readonly<Record<string, Setter>>;

/** The setters that every button has: Google's base class Button. */
export const pressable = {
  ...clickable,
  setOverflowMenu: only('preview', sets('onClick', as(aPart('OverflowMenu'), (overflowMenu) => ({ overflowMenu })))),
};

/** The setters of an icon that is a field of something else. */
export const icon = {
  setIcon: sets('icon.knownIcon', constant(enums.Icon)),
  setIconUrl: sets('icon.iconUrl', text),
};
