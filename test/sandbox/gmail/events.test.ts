import { aManifest } from '../runtime/an-add-on';
import { addOns, aPanel, clickOn, withoutScope } from './a-panel';

const recording = `
  const kept = (e) => PropertiesService.getUserProperties().setProperty('event', JSON.stringify(e));
  function onHome(e) { kept(e); return card('home', button('go', act('clicked', { id: '1' }))); }
  function onMessage(e) { kept(e); return card('message', button('go', act('clicked', { id: '1' }))); }
  function onCompose(e) { kept(e); return card('compose'); }
  function onSettings(e) { kept(e); return CardService.newUniversalActionResponseBuilder().displayAddOnCards([card('settings')]).build(); }
  function clicked(e) { kept(e); }
`;

const eventOf = ({ runtime }: ReturnType<typeof aPanel>): Record<string, unknown> => JSON.parse(runtime.userProperties.get('event')!) as Record<string, unknown>;

const place = { userLocale: 'en-GB', timeZone: { id: 'Europe/London', offset: 0 } };
const oldPlace = { userLocale: 'en-GB', userTimezone: { id: 'Europe/London', offSet: '0' } };
const always = { hostApp: 'gmail', clientPlatform: 'web' };

it('the homepage gets the host, the platform and the place, and no message', () => {
  const setting = aPanel(recording);
  setting.panel.openHome();
  expect(eventOf(setting)).toEqual({ commonEventObject: { hostApp: 'GMAIL', platform: 'WEB', ...place }, ...always, ...oldPlace });
});

it('an open message comes with its ids and a token of its own, in the new place and in the old', () => {
  const setting = aPanel(recording);
  setting.panel.openMessage('m1');
  const message = { messageId: 'm1', threadId: 'thread-m1', accessToken: 'token-1' };
  expect(eventOf(setting)).toEqual({
    commonEventObject: { hostApp: 'GMAIL', platform: 'WEB', ...place }, gmail: message, messageMetadata: message, ...always, ...oldPlace,
  });
});

it('a click on a message card brings its parameters and the message', () => {
  const setting = aPanel(recording);
  setting.panel.openMessage('m1');
  setting.panel.click(clickOn(setting.panel, 'go'));
  expect(eventOf(setting)).toMatchObject({
    commonEventObject: { invokedFunction: 'clicked', parameters: { id: '1' }, formInputs: {} }, parameters: { id: '1' }, formInput: {}, formInputs: {}, gmail: { messageId: 'm1', accessToken: 'token-1' },
  });
});

it.each([
  ['the scope script.locale', { grantedScopes: withoutScope('script.locale') }],
  ['useLocaleFromApp', { manifest: aManifest({ addOns: { ...addOns, common: { ...addOns.common, useLocaleFromApp: false } } }) }],
])('without %s, Gmail does not tell where the user is', (_, overrides) => {
  const setting = aPanel(recording, overrides);
  setting.panel.openHome();
  expect(eventOf(setting)).toEqual({ commonEventObject: { hostApp: 'GMAIL', platform: 'WEB' }, ...always });
});

it('tells the offset that the zone has at the time', () => {
  const setting = aPanel(recording, { user: { email: 'a@example.com', locale: 'de', timeZone: 'Europe/Berlin' } });
  setting.panel.openHome();
  expect(eventOf(setting)).toMatchObject({ commonEventObject: { timeZone: { id: 'Europe/Berlin', offset: 3_600_000 } } });
});

it('composing brings the recipients when the manifest asks for metadata', () => {
  const recipients = { to: ['ana@example.com'], cc: [], bcc: ['bo@example.com'] };
  const setting = aPanel(recording);
  expect(setting.panel.openCompose(recipients)).toMatchObject({ context: 'compose', cards: [{ name: 'compose' }] });
  expect(eventOf(setting)['gmail']).toEqual({ toRecipients: ['ana@example.com'], ccRecipients: [], bccRecipients: ['bo@example.com'] });

  const shy = aPanel(recording, { manifest: aManifest({ addOns: { ...addOns, gmail: { composeTrigger: { ...addOns.gmail.composeTrigger, draftAccess: 'NONE' } } } }) });
  shy.panel.openCompose(recipients);
  expect(eventOf(shy)['gmail']).toBeUndefined();
});

it('a universal action shows its cards or opens its link', () => {
  const setting = aPanel(recording);
  setting.panel.openMessage('m1');
  expect(setting.panel.universalAction(0).cards.map(({ name }) => name)).toEqual(['message', 'settings']);
  expect(eventOf(setting)).toMatchObject({ gmail: { messageId: 'm1' } });
  expect(setting.panel.universalAction(1).openedLink).toEqual({ url: 'https://app.example.com/help', openAs: 'FULL_SIZE', onClose: 'NOTHING' });
  expect(() => setting.panel.universalAction(2)).toThrow('The manifest has no universal action number 2.');
});

it('takes the homepage of Gmail before the common one, and none when it is switched off', () => {
  const manifest = (homepageTrigger: unknown): unknown => aManifest({ addOns: { ...addOns, gmail: { homepageTrigger } } });
  const source = `function onHome() { return card('common'); } function own() { return card('own'); }`;
  const homeOf = (homepageTrigger: unknown) => aPanel(source, { manifest: manifest(homepageTrigger) }).panel.openHome().cards.map(({ name }) => name);
  expect(homeOf(undefined)).toEqual(['common']);
  expect(homeOf({ runFunction: 'own' })).toEqual(['own']);
  expect(homeOf({ runFunction: 'own', enabled: false })).toEqual([]);
});
