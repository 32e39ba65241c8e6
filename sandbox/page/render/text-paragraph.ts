import type { Widgets } from '../card-json';
import { element } from '../element';
import { richText } from '../rich-text';

export const renderTextParagraph = ({ text = '' }: Widgets['textParagraph']): HTMLElement =>
  element('p', { class: 'text-paragraph' }, richText(text));
