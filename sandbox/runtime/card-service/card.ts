/// <reference types="google-apps-script" preserve="true" />
/** Cards and what they are made of, with Google's silent cut at a hundred widgets. */
import { limits } from '../limits';
import { enums } from './enums';
import { aButton, aPart, aWidget, constant, flag, integer, text } from './kinds';
import type { Json } from './part';
import { part } from './part-factory';
import { adds, only, sets } from './setters';

type Types = {
  CardBuilder: GoogleAppsScript.Card_Service.CardBuilder;
  CardHeader: GoogleAppsScript.Card_Service.CardHeader;
  CardSection: GoogleAppsScript.Card_Service.CardSection & { setCollapseControl: unknown };
  CollapseControl: { setCollapseButton: unknown; setExpandButton: unknown; setHorizontalAlign: unknown };
  FixedFooter: GoogleAppsScript.Card_Service.FixedFooter;
};

export const newCardHeader = part<Types['CardHeader']>('CardHeader', {
  setters: {
    setTitle: sets('title', text),
    setSubtitle: sets('subtitle', text),
    setImageUrl: sets('imageUrl', text),
    setImageStyle: sets('imageType', constant(enums.ImageStyle)),
    setImageAltText: sets('imageAltText', text),
  },
  required: { title: 'setTitle' },
});

export const newCardSection = part<Types['CardSection']>('CardSection', {
  setters: {
    setHeader: sets('header', text),
    addWidget: adds('widgets', aWidget, { most: limits.sectionWidgets, of: 'widgets to a section' }),
    setCollapsible: sets('collapsible', flag),
    setNumUncollapsibleWidgets: sets('uncollapsibleWidgetsCount', integer(0, limits.sectionWidgets)),
    setCollapseControl: only('preview', sets('collapseControl', aPart('CollapseControl'))),
  },
  required: { widgets: 'addWidget' },
});

export const newCollapseControl = part<Types['CollapseControl']>('CollapseControl', {
  setters: {
    setCollapseButton: sets('collapseButton', aButton),
    setExpandButton: sets('expandButton', aButton),
    setHorizontalAlign: sets('horizontalAlignment', constant(enums.HorizontalAlignment)),
  },
  only: 'preview',
});

export const newFixedFooter = part<Types['FixedFooter']>('FixedFooter', {
  setters: { setPrimaryButton: sets('primaryButton', aPart('TextButton')), setSecondaryButton: sets('secondaryButton', aPart('TextButton')) },
  required: { primaryButton: 'setPrimaryButton' },
});

/** The section that crosses the hundredth widget, and every section after it, is dropped without a word. */
const withinLimit = ({ sections = [], ...rest }: Json): Json => {
  let widgets = 0;
  const all = sections as readonly { readonly widgets: readonly Json[] }[];
  const over = all.findIndex((section) => (widgets += section.widgets.length) > limits.cardWidgets);
  return { ...rest, sections: over === -1 ? all : all.slice(0, over) };
};

export const newCardBuilder = part<Types['CardBuilder']>('CardBuilder', {
  setters: {
    setName: sets('name', text),
    setHeader: sets('header', aPart('CardHeader')),
    addSection: adds('sections', aPart('CardSection'), { most: limits.cardSections, of: 'sections to a card' }),
    addCardAction: adds('cardActions', aPart('CardAction')),
    setFixedFooter: sets('fixedFooter', aPart('FixedFooter')),
    setDisplayStyle: sets('displayStyle', constant(enums.DisplayStyle)),
    setPeekCardHeader: sets('peekCardHeader', aPart('CardHeader')),
  },
  finish: withinLimit,
  builds: 'Card',
});
