/** Small add-ons in the styles in which others write them: `test/fixtures/add-ons`. */
import { join } from 'node:path';
import { readScript } from '../../../sandbox/commands/read-script';
import { runFunction } from '../../../sandbox/commands/run-function';
import type { Report, RunOptions } from '../../../sandbox/commands/run-function';

const run = async (name: string, functionName: string, more: Partial<RunOptions> = {}): Promise<{ report: Report; logs: readonly string[] }> =>
  runFunction({
    ...readScript(join('test', 'fixtures', 'add-ons', name)),
    functionName,
    deployment: 'add-on',
    event: null,
    budget: undefined,
    message: undefined,
    data: 'small-agency',
    latencies: { ghl: 200, gmail: 100, props: 80, cache: 30 },
    props: { user: {}, script: {} },
    routes: {},
    record: undefined,
    ...more,
  });

const good = { ok: true, error: null, notEmulated: [] };
const pushed = (...widgets: readonly object[]): object => ({ action: { navigations: [{ pushCard: { sections: [{ widgets }] } }] } });

describe('an add-on of functions and vars, on GmailApp', () => {
  it('shows the open message and its note', async () => {
    const props = { user: { 'note:ana.ruiz@orchard-labs.example': '{"note":"call back","color":"green"}' }, script: {} };
    const { report } = await run('classic', 'buildAddOn', { message: 'ana-offer', props });
    expect(report).toMatchObject({ ...good, props });
    const [section] = (report.response as { action: { navigations: [{ pushCard: { sections: { header: string; widgets: object[] }[] } }] } }).action.navigations[0].pushCard.sections;
    expect(section?.header).toBe('<font color="#1257e0"><b>Offer for the orchard plot</b></font>');
    expect(section?.widgets).toMatchObject([
      { decoratedText: { topLabel: 'From', text: 'ana.ruiz@orchard-labs.example', bottomLabel: '0 attachments' } },
      { textInput: { name: 'note', value: 'call back', type: 'MULTIPLE_LINE' } },
      { selectionInput: { name: 'color', type: 'RADIO_BUTTON', items: [{ selected: false }, { selected: true }, { selected: false }] } },
      { buttonList: { buttons: [{ text: 'Save' }] } },
    ]);
  });

  it('fails as it would in Gmail: on a property that is missing', async () => {
    const { report, logs } = await run('classic', 'showOldest');
    expect(report).toMatchObject({ ok: false, response: null, error: "TypeError: Cannot read properties of null (reading 'sender')", cardBytes: 0 });
    expect(logs[0]).toMatch(/at showOldest \(Code\.js:\d+:\d+\)/);
  });
});

describe('an add-on with a sign-in library', () => {
  const script = { CLIENT_ID: 'desk', CLIENT_SECRET: 'not-a-real-secret' };
  const granted_time = Date.parse('2026-11-09T14:50:00Z') / 1000;
  const token = JSON.stringify({ access_token: 'fake', refresh_token: 'fake', expires_in: 3600, granted_time });

  it('sends the user to sign in, with a state token', async () => {
    const { report } = await run('oauth', 'onHomepage', { props: { user: {}, script } });
    expect(report).toMatchObject({ ...good, waves: 0 });
    expect(report.response).toMatchObject({ authorization: { authorizationUrl: expect.stringMatching(/^https:\/\/issues\.example\.com\/oauth\/authorize\?client_id=desk&.*&state=state-\w+$/) } });
  });

  it('reaches for its server with the token that it has, and no network leads there', async () => {
    const { report } = await run('oauth', 'onHomepage', { props: { user: { 'signin.issues': token }, script } });
    expect(report).toMatchObject({ ok: false, error: 'Exception: DNS error: https://issues.example.com/api/issues?assignee=me', http: [{ status: null }] });
  });

  it('answers the browser that comes back', async () => {
    const { report } = await run('oauth', 'authCallback', { event: { parameter: { error: 'access_denied' } }, props: { user: {}, script } });
    expect(report).toMatchObject({ ...good, response: { title: '', content: 'Denied.' } });
  });
});

describe('an add-on of classes in several files', () => {
  const reminder = { threadId: 't1', at: Date.parse('2026-11-09T12:00:00Z') };
  const props = { user: { reminders: JSON.stringify([reminder]) }, script: {} };

  it('loads its files in the order that clasp is told', async () => {
    const { report } = await run('classes', 'onHomepage', { props });
    expect(report).toMatchObject({ ...good, response: pushed({ textParagraph: { text: 't1: Mon 9 Nov 06:00' } }) });
    expect((await run('classes/src', 'onHomepage', { props })).report.error).toMatch(/^ReferenceError: Cannot access 'View' before initialization|View is not defined/);
  });

  it('answers a click: a property under a lock, a trigger, a new card', async () => {
    const { report } = await run('classes', 'remind', { message: 'ana-offer', event: { commonEventObject: { parameters: { threadId: 't2' } } } });
    expect(report).toMatchObject({ ...good, response: { renderActions: { action: { navigations: [{ updateCard: { header: { title: '1 to follow up' } } }] } } } });
    expect(report.calls.map(({ service, method }) => `${service}.${method}`)).toEqual([
      'LockService.waitLock', 'PropertiesService.getProperty', 'PropertiesService.setProperty', 'LockService.releaseLock', 'ScriptApp.getProjectTriggers',
      'ScriptApp.create', 'PropertiesService.getProperty',
    ]);
  });

  it('has six minutes when time starts it, and half a minute when the user does', async () => {
    const many = { user: { reminders: JSON.stringify([reminder, reminder]) }, script: {} };
    expect((await run('classes', 'sweep', { budget: 'trigger', props: many })).report).toMatchObject({
      ...good, response: { trigger: expect.stringMatching(/^\d+$/), hour: 15, done: 2 }, virtualMs: 40_080,
    });
    expect((await run('classes', 'sweep', { event: { triggerUid: '7', hour: 3 }, props: many })).report).toMatchObject({ response: { trigger: '7', done: 2 } });
    expect((await run('classes', 'sweep', { budget: 'card', props: many })).report.error).toBe('Exception: Exceeded maximum execution time');
  });
});

it('an add-on that needs what is not emulated is told what that is', async () => {
  const { report, logs } = await run('sheet', 'logMessage', { message: 'ana-offer' });
  expect(report).toMatchObject({ ok: false, notEmulated: ['SpreadsheetApp.openById'], error: expect.stringMatching(/^NotEmulated: SpreadsheetApp\.openById exists in Apps Script/) });
  expect(logs[0]).toMatch(/^could not log: SpreadsheetApp\.openById/);
});
