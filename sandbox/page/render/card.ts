import type { CardHeaderJson, CardJson } from '../card-json';
import { element } from '../element';
import { menuButton } from '../menu';
import { renderButton } from './button';
import type { RenderContext } from './context';
import { picture } from './picture';
import { renderSection } from './section';

const renderHeader = ({ title = '', subtitle, imageUrl, imageType, imageAltText = '' }: CardHeaderJson, menu: HTMLElement | null): HTMLElement =>
  element(
    'header',
    { class: 'card-header' },
    imageUrl
      ? picture({ url: imageUrl, altText: imageAltText, className: imageType === 'CIRCLE' ? 'header-picture round' : 'header-picture' })
      : null,
    element('div', { class: 'words' }, element('h2', { tabindex: '-1' }, title), subtitle ? element('p', {}, subtitle) : null),
    menu,
  );

const renderFooter = ({ primaryButton, secondaryButton }: NonNullable<CardJson['fixedFooter']>, context: RenderContext): HTMLElement =>
  element(
    'footer',
    { class: 'card-footer' },
    secondaryButton ? renderButton({ type: 'BORDERLESS', ...secondaryButton }, context) : null,
    primaryButton ? renderButton({ type: 'FILLED', ...primaryButton }, context) : null,
  );

const renderMenu = ({ cardActions = [] }: CardJson, { act }: RenderContext): HTMLElement | null =>
  cardActions.length === 0
    ? null
    : menuButton({
        label: 'More for this card',
        items: cardActions.map(({ actionLabel = '', onClick = {} }) => ({ text: actionLabel, choose: () => act(onClick) })),
      });

/** A whole card: header with its menu, sections, and the footer that stays in sight. */
export const renderCard = (card: CardJson, context: RenderContext): HTMLElement => {
  const { header = {}, sections = [], fixedFooter } = card;
  return element(
    'article',
    { class: 'card', 'aria-label': header.title ?? card.name ?? 'Card' },
    renderHeader(header, renderMenu(card, context)),
    element('div', { class: 'card-sections' }, ...sections.map((section, index) => renderSection(section, { index, context }))),
    fixedFooter ? renderFooter(fixedFooter, context) : null,
  );
};
