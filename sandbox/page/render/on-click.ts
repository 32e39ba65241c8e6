/** What buttons, chips and pictures have in common: they do something, or open a menu. */
import type { OnClickJson } from '../card-json/action';
import { withMenu } from '../menu';
import { cardIcon } from './card-icon';
import type { RenderContext } from './context';

/** What tells one click from another, for finding back to it. */
export const clickKey = (onClick: OnClickJson | undefined): unknown =>
  onClick?.action?.parameters ?? onClick?.openDynamicLinkAction?.parameters ?? onClick?.openLink?.url ?? '';

/** The button with its click; what opens a menu is in a holder with it. */
export const withOnClick = (
  button: HTMLButtonElement,
  onClick: OnClickJson | undefined,
  { label, context }: { readonly label: string; readonly context: RenderContext },
): HTMLElement => {
  if (!onClick || button.disabled) return button;
  const { overflowMenu } = onClick;
  if (!overflowMenu) {
    button.addEventListener('click', () => context.act(onClick));
    return button;
  }
  const items = (overflowMenu.items ?? []).map(({ text = '', startIcon, disabled = false, onClick: does = {} }) => ({
    text,
    disabled,
    icon: startIcon ? cardIcon({ ...startIcon, altText: '' }) : null,
    choose: () => context.act(does),
  }));
  return withMenu(button, { label, items });
};
