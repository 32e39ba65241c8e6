import type { CardJson } from '../card-json/card';
import { element } from '../element';
import { menuButton } from '../menu';
import { renderButton } from './button';
import { renderHeader } from './card-header';
import type { RenderContext } from './context';
import { renderSection } from './section';

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
  const { header, sections = [], fixedFooter, sectionDividerStyle } = card;
  const menu = renderMenu(card, context);
  return element(
    'article',
    { class: 'card', tabindex: '-1', 'aria-label': header?.title || card.name || 'Card' },
    header || menu ? renderHeader(header ?? {}, menu) : null,
    element(
      'div',
      { class: sectionDividerStyle === 'NO_DIVIDER' ? 'card-sections undivided' : 'card-sections' },
      ...sections.map((section, index) => renderSection(section, { index, context })),
    ),
    fixedFooter ? renderFooter(fixedFooter, context) : null,
  );
};
