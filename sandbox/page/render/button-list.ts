import type { ButtonListJson } from '../card-json/widget';
import { element } from '../element';
import { renderButton } from './button';
import type { RenderContext } from './context';

export const renderButtonList = ({ buttons = [] }: ButtonListJson, context: RenderContext): HTMLElement =>
  element('div', { class: 'button-list' }, ...buttons.map((button) => renderButton(button, context)));
