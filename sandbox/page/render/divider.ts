import { element } from '../element';

export const renderDivider = (): HTMLElement => element('hr', { class: 'divider' });
