/** A side panel around the smallest add-on that a test needs. */
import type { CardJson, OnClick } from '../../../sandbox/gmail/card-json';
import { createSidePanel, type SidePanel, type SidePanelOptions } from '../../../sandbox/gmail/side-panel';
import { findAll } from '../../../sandbox/gmail/walk-card';
import type { Runtime, RuntimeOptions } from '../../../sandbox/runtime/runtime';
import { aManifest, allScopes, aRuntime } from '../runtime/an-add-on';

/** Short words for add-on sources: a card with some widgets, a button, an answer. */
const shorthand = `
  const text = (value) => CardService.newTextParagraph().setText(value);
  const act = (name, parameters, persist) => CardService.newAction().setFunctionName(name).setParameters(parameters || {}).setPersistValues(!!persist);
  const button = (label, action) => CardService.newTextButton().setText(label).setOnClickAction(action);
  const section = (widgets) => widgets.reduce((all, widget) => all.addWidget(widget), CardService.newCardSection());
  const card = (name, ...widgets) => CardService.newCardBuilder().setName(name).setHeader(CardService.newCardHeader().setTitle(name)).addSection(section([text(name), ...widgets])).build();
  const input = (name, value) => CardService.newTextInput().setFieldName(name).setValue(value || '');
  const answer = () => CardService.newActionResponseBuilder();
  const go = () => CardService.newNavigation();
`;

export const addOns = {
  common: {
    name: 'Test',
    logoUrl: 'https://example.com/logo.png',
    useLocaleFromApp: true,
    openLinkUrlPrefixes: ['https://app.example.com/'],
    homepageTrigger: { runFunction: 'onHome' },
    universalActions: [
      { label: 'Settings', runFunction: 'onSettings' },
      { label: 'Help', openLink: 'https://app.example.com/help' },
    ],
  },
  gmail: {
    contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'onMessage' }],
    composeTrigger: { selectActions: [{ text: 'Insert', runFunction: 'onCompose' }], draftAccess: 'METADATA' },
  },
};

export interface Setting {
  readonly panel: SidePanel;
  readonly runtime: Runtime;
}

export const aPanel = (
  source: string,
  { manifest = aManifest({ addOns }), ...overrides }: Partial<SidePanelOptions> & Partial<RuntimeOptions> = {},
): Setting => {
  const user = { email: 'rep@example.com', locale: 'en-GB', timeZone: 'Europe/London' };
  const runtime = aRuntime(shorthand + source, { manifest, user, ...overrides });
  let opened = 0;
  const openMessage = (messageId: string) => ({ messageId, threadId: `thread-${messageId}`, accessToken: `token-${(opened += 1)}` });
  return { runtime, panel: createSidePanel({ runtime, manifest, user, openMessage, ...overrides }) };
};

export const withoutScope = (name: string) => (): readonly string[] => allScopes.filter((scope) => !scope.endsWith(name));

/** The clicks on the shown card, by the label of their button or menu line. */
export const clickOn = (panel: SidePanel, label: string): OnClick => {
  const shown = panel.view().cards.at(-1) as CardJson;
  const found = findAll(shown, ['buttons', 'cardActions', 'primaryButton', 'decoratedText']).find(
    (one) => one['text'] === label || one['actionLabel'] === label,
  );
  return found!['onClick'] as OnClick;
};

export const namesOf = (cards: readonly CardJson[]): readonly (string | undefined)[] => cards.map(({ name }) => name);
