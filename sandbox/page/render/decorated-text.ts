import type { OnClickJson } from '../card-json/action';
import type { DecoratedTextJson } from '../card-json/widget';
import { element, newElementId } from '../element';
import { richText } from '../rich-text';
import { renderButton } from './button';
import { cardIcon } from './card-icon';
import { focusKey } from './context';
import type { RenderContext } from './context';
import { clickKey, withOnClick } from './on-click';
import { renderSwitch } from './switch';

/** Lays a button over the words. Links among them lie above it: a button may not hold other controls. */
const clickable = (words: HTMLElement, onClick: OnClickJson, context: RenderContext): HTMLElement => {
  words.classList.add('clickable');
  words.id = newElementId();
  const label = words.textContent;
  const cover = element('button', { type: 'button', class: 'cover', 'aria-labelledby': words.id, ...focusKey('text', label, clickKey(onClick)) });
  return element('div', { class: 'covered' }, withOnClick(cover, onClick, { label, context }), words);
};

const endOf = (
  json: DecoratedTextJson,
  { labelledBy, context }: { readonly labelledBy: string; readonly context: RenderContext },
): Element | null => {
  if (json.button) return element('div', { class: 'end' }, renderButton(json.button, context));
  if (json.switchControl) return renderSwitch(json.switchControl, { labelledBy, context });
  return json.endIcon ? element('div', { class: 'start-icon' }, cardIcon(json.endIcon)) : null;
};

export const renderDecoratedText = (json: DecoratedTextJson, context: RenderContext): HTMLElement => {
  const { text = '', topLabel, bottomLabel, startIcon = json.icon, wrapText = false, onClick } = json;
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
