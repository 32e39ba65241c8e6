import type { DecoratedTextJson, OnClickJson } from '../card-json';
import { element, newElementId } from '../element';
import { richText } from '../rich-text';
import { renderButton } from './button';
import { cardIcon } from './card-icon';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { renderSwitch } from './switch';

/** Makes an element work as a button although links may be inside it. */
const clickable = (made: HTMLElement, onClick: OnClickJson, { act }: RenderContext): HTMLElement => {
  const attributes = {
    role: 'button',
    tabindex: '0',
    ...focusKey('text', made.textContent, onClick.action?.parameters ?? onClick.openLink?.url ?? ''),
  };
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.classList.add('clickable');
  made.addEventListener('click', () => act(onClick));
  made.addEventListener('keydown', (event) => {
    if (event.target !== made || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    act(onClick);
  });
  return made;
};

const endOf = (
  json: DecoratedTextJson,
  { labelledBy, context }: { readonly labelledBy: string; readonly context: RenderContext },
): Element | null => {
  if (json.button) return renderButton(json.button, context);
  if (json.switchControl) return renderSwitch(json.switchControl, { labelledBy, context });
  return json.endIcon ? cardIcon(json.endIcon) : null;
};

export const renderDecoratedText = (json: DecoratedTextJson, context: RenderContext): HTMLElement => {
  const { text = '', topLabel, bottomLabel, startIcon, wrapText = false, onClick } = json;
  const labelledBy = newElementId();
  const words = element(
    'div',
    { class: 'words' },
    topLabel ? element('div', { class: 'small-label' }, topLabel) : null,
    element('div', { class: wrapText ? 'main' : 'main one-line', id: labelledBy }, richText(text)),
    bottomLabel ? element('div', { class: 'small-label' }, richText(bottomLabel)) : null,
  );
  return element(
    'div',
    { class: 'decorated-text' },
    startIcon ? element('div', { class: 'start-icon' }, cardIcon(startIcon)) : null,
    onClick ? clickable(words, onClick, context) : words,
    endOf(json, { labelledBy, context }),
  );
};
