import { aManifest, aRuntime, errorOf } from './an-add-on';

const refusal = (member: string): string => `NotEmulated: ${member} exists in Apps Script, but this sandbox does not emulate it.`;

it.each([
  ['SpreadsheetApp.getActive()', 'SpreadsheetApp.getActive'],
  ['LanguageApp.translate("a", "de", "en")', 'LanguageApp.translate'],
  ['Maps.newGeocoder()', 'Maps.newGeocoder'],
  ['GmailApp.getMessageById("1").getBody()', 'GmailMessage.getBody'],
  ['Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, "a")', 'Utilities.computeDigest with MD2'],
  ['Utilities.newBlob("a").getAllBlobs()', 'Blob.getAllBlobs'],
  ['CardService.newCalendarEventActionResponseBuilder().setConferenceData(null)', 'CardService.CalendarEventActionResponseBuilder.setConferenceData'],
  ['HtmlService.createTemplateFromFile("page")', 'HtmlService.createTemplateFromFile'],
  ['HtmlService.createHtmlOutput("a").asTemplate()', 'HtmlOutput.asTemplate'],
  ['Session.getUser()', 'Session.getUser'],
  ['Utilities.newBlob("a").getAs("image/png")', 'Blob.getAs from text/plain to image/png'],
])('%s refuses by name', (call, member) => {
  expect(errorOf(call)).toBe(refusal(member));
});

it('remembers every name that was refused, even when the script swallowed the error', () => {
  const source = 'function go() { try { DocumentApp.create(1); } catch (error) {} try { Maps.newGeocoder(); } catch (error) {} }';
  expect(aRuntime(source).run('go', []).notEmulated).toEqual(['DocumentApp.create', 'Maps.newGeocoder']);
});

it('lets a mistyped member fail as in production', () => {
  expect(errorOf('CardService.newTextParagraf()')).toBe('TypeError: CardService.newTextParagraf is not a function');
  expect(errorOf('CardService.newTextParagraph().setTexxt("a")')).toMatch(/setTexxt is not a function/);
});

it('knows an advanced service only when the manifest switches it on', () => {
  const manifest = aManifest({ dependencies: { enabledAdvancedServices: [{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }] } });
  expect(errorOf('Gmail.Users.Labels.list("me")')).toBe('ReferenceError: Gmail is not defined');
  expect(errorOf('Gmail.Users.Labels.list("me")', { manifest })).toBe(refusal('Gmail.Users'));
});
