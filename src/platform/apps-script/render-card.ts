import type { Card, CardHeader, Section } from '../../cards/card';
import { renderTextButton } from './render-button';
import { withClick } from './render-click';
import { renderWidget } from './render-widget';

type BuiltCard = GoogleAppsScript.Card_Service.Card;

const renderHeader = ({ title, subtitle, imageUrl, imageType, imageAltText }: CardHeader): GoogleAppsScript.Card_Service.CardHeader => {
  const header = CardService.newCardHeader().setTitle(title);
  if (subtitle !== undefined) header.setSubtitle(subtitle);
  if (imageUrl !== undefined) header.setImageUrl(imageUrl).setImageStyle(CardService.ImageStyle[imageType ?? 'SQUARE']);
  if (imageAltText !== undefined) header.setImageAltText(imageAltText);
  return header;
};

const renderSection = ({ header, collapsible, uncollapsibleWidgetsCount, widgets }: Section): GoogleAppsScript.Card_Service.CardSection => {
  const section = CardService.newCardSection();
  if (header !== undefined) section.setHeader(header);
  if (collapsible !== undefined) section.setCollapsible(collapsible);
  if (uncollapsibleWidgetsCount !== undefined) section.setNumUncollapsibleWidgets(uncollapsibleWidgetsCount);
  // CardService copies on add, so everything is complete before it is added.
  for (const widget of widgets) section.addWidget(renderWidget(widget));
  return section;
};

const renderFooter = ({ primaryButton, secondaryButton }: NonNullable<Card['fixedFooter']>): GoogleAppsScript.Card_Service.FixedFooter => {
  const footer = CardService.newFixedFooter().setPrimaryButton(renderTextButton(primaryButton));
  return secondaryButton === undefined ? footer : footer.setSecondaryButton(renderTextButton(secondaryButton));
};

export const renderCard = (card: Card): BuiltCard => {
  const builder = CardService.newCardBuilder().setName(card.name).setHeader(renderHeader(card.header));
  for (const section of card.sections) builder.addSection(renderSection(section));
  for (const { actionLabel, onClick } of card.cardActions ?? []) {
    builder.addCardAction(withClick(CardService.newCardAction().setText(actionLabel), onClick));
  }
  if (card.fixedFooter !== undefined) builder.setFixedFooter(renderFooter(card.fixedFooter));
  return builder.build();
};

export const renderCards = (cards: readonly Card[]): BuiltCard[] => cards.map(renderCard);
