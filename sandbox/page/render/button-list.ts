import type { Widgets } from '../card-json';
import { element } from '../element';
import { renderButton } from './button';
import type { RenderContext } from './context';

export const renderButtonList = ({ buttons = [] }: Widgets['buttonList'], context: RenderContext): HTMLElement =>
  element('div', { class: 'button-list' }, ...buttons.map((button) => renderButton(button, context)));
