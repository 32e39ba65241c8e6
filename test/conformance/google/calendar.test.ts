import { calendar_v3 } from '@googleapis/calendar';
import { owner } from '../../../sandbox/cast';
import { type GoogleOverHttp, refusal, serveGoogle } from './a-google-over-http';

let served: GoogleOverHttp;
let client: calendar_v3.Calendar;

beforeEach(async () => {
  served = await serveGoogle();
  client = new calendar_v3.Calendar(served.options);
});

afterEach(() => served.close());

const calendarId = 'primary';
const meeting = (more: calendar_v3.Schema$Event = {}): calendar_v3.Schema$Event => ({
  summary: 'Closing',
  start: { dateTime: '2026-12-14T10:00:00-06:00' },
  end: { dateTime: '2026-12-14T11:00:00-06:00' },
  ...more,
});
const list = async (more: object = {}) => (await client.events.list({ calendarId, ...more })).data;
const summaries = async (more: object) => ((await list(more)).items ?? []).map(({ summary }) => summary);

describe('Google’s own client of the Calendar API', () => {
  it('keeps calendars: inserts, gets, updates, patches and deletes them', async () => {
    const made = (await client.calendars.insert({ requestBody: { summary: 'Closings' } })).data;
    const id = made.id!;
    expect((await client.calendars.get({ calendarId: id })).data).toStrictEqual(made);
    expect((await client.calendars.update({ calendarId: id, requestBody: { summary: 'Settled', description: 'Keys handed over' } })).data.summary).toBe('Settled');
    const { data: patched } = await client.calendars.patch({ calendarId: id, requestBody: { timeZone: 'Europe/Paris' } });
    expect([patched.summary, patched.description, patched.timeZone]).toStrictEqual(['Settled', 'Keys handed over', 'Europe/Paris']);
    const listed = async () => (await client.calendarList.list()).data.items?.map(({ summary }) => summary);
    expect(await listed()).toStrictEqual([owner.email, 'Viewings', 'Settled']);
    expect((await client.calendarList.get({ calendarId: id })).data).toMatchObject({ accessRole: 'owner', timeZone: 'Europe/Paris' });
    expect((await client.calendars.delete({ calendarId: id })).status).toBe(204);
    expect(await listed()).toStrictEqual([owner.email, 'Viewings']);
  });

  it('keeps events: inserts, gets, updates, patches and deletes them', async () => {
    const made = (await client.events.insert({ calendarId, sendUpdates: 'none', requestBody: meeting({ id: 'closing1' }) })).data;
    const eventId = made.id!;
    expect((await client.events.get({ calendarId, eventId })).data).toStrictEqual(made);
    expect((await client.events.update({ calendarId, eventId, requestBody: meeting({ location: 'Notary' }) })).data.location).toBe('Notary');
    expect((await client.events.patch({ calendarId, eventId, requestBody: { summary: 'Signing' } })).data).toMatchObject({ summary: 'Signing', location: 'Notary' });
    expect(await refusal(client.events.patch({ calendarId, eventId, requestBody: {} }, { headers: { 'If-Match': made.etag! } }))).toBe('412: Precondition Failed');
    expect(await refusal(client.events.insert({ calendarId, requestBody: meeting({ id: 'closing1' }) }))).toBe('409: The requested identifier already exists.');
    expect((await client.events.delete({ calendarId, eventId })).status).toBe(204);
    expect(await refusal(client.events.delete({ calendarId, eventId }))).toBe('410: Resource has been deleted');
    expect((await client.events.get({ calendarId, eventId })).data.status).toBe('cancelled');
  });

  it('imports an event, and moves one into another calendar', async () => {
    const requestBody = meeting({ iCalUID: 'walk-through@nair-dental.example', organizer: { email: 'priya@nair-dental.example' } });
    const imported = (await client.events.import({ calendarId, requestBody })).data;
    expect([imported.iCalUID, imported.organizer?.email]).toStrictEqual(['walk-through@nair-dental.example', 'priya@nair-dental.example']);
    const { items } = (await client.calendarList.list({ maxResults: 10 })).data;
    const destination = items![1]!.id!;
    await client.events.move({ calendarId, eventId: imported.id!, destination });
    expect((await client.events.get({ calendarId: destination, eventId: imported.id! })).data.status).toBe('confirmed');
    expect(await summaries({ iCalUID: imported.iCalUID })).toStrictEqual([]);
  });

  it('finds events by time, words and the ids that an add-on left on them', async () => {
    await client.events.insert({ calendarId, requestBody: meeting({ extendedProperties: { private: { contactId: 'c-1' }, shared: { stage: 'won' } } }) });
    expect(await summaries({ privateExtendedProperty: ['contactId=c-1'] })).toStrictEqual(['Closing']);
    expect(await summaries({ sharedExtendedProperty: ['stage=won', 'stage=lost'] })).toStrictEqual([]);
    expect(await summaries({ q: 'practice' })).toStrictEqual(['Walk through the new practice, 2nd floor']);
    const week = { singleEvents: true, orderBy: 'startTime', timeMin: '2026-11-30T00:00:00Z', timeMax: '2026-12-05T00:00:00Z' };
    expect(await summaries(week)).toStrictEqual(['Morning round', 'Site visit with everybody', 'Morning round', 'Day off']);
  });

  it('lists the instances of a series, and changes one of them', async () => {
    const { items } = await list({ q: 'round' });
    const eventId = items![0]!.id!;
    const instances = async () =>
      (await client.events.instances({ calendarId, eventId, timeMin: '2026-11-24T00:00:00Z', timeMax: '2026-12-01T00:00:00Z' })).data.items!;
    const [first] = await instances();
    await client.events.patch({ calendarId, eventId: first!.id!, requestBody: { summary: 'Short round' } });
    expect((await instances()).map(({ summary }) => summary)).toStrictEqual(['Short round', 'Morning round']);
  });

  it('syncs events page by page, until the token has expired', async () => {
    const first = await list({ maxResults: 4 });
    const second = await list({ maxResults: 4, pageToken: first.nextPageToken });
    expect([first.items?.length, first.nextSyncToken, second.items?.length]).toStrictEqual([4, undefined, 2]);
    const syncToken = second.nextSyncToken!;
    const { id } = (await client.events.insert({ calendarId, requestBody: meeting() })).data;
    await client.events.delete({ calendarId, eventId: first.items![0]!.id! });
    const { items } = await list({ syncToken });
    expect(items?.map((event) => [event.id, event.status])).toStrictEqual([
      [first.items![0]!.id, 'cancelled'],
      [id, 'confirmed'],
    ]);
    expect(await refusal(list({ syncToken, q: 'x' }))).toMatch(/^400: /);
    served.world.clock.advance(28 * 86_400_000);
    expect(await refusal(list({ syncToken }))).toBe('410: Sync token is no longer valid, a full sync is required.');
  });

  it('asks when the rep is busy, and in which time zone', async () => {
    const requestBody = { timeMin: '2026-11-25T00:00:00Z', timeMax: '2026-11-27T00:00:00Z', items: [{ id: owner.email }] };
    const { data } = await client.freebusy.query({ requestBody });
    expect(data.calendars?.[owner.email]?.busy).toStrictEqual([
      { start: '2026-11-25T22:00:00Z', end: '2026-11-25T22:10:00Z' },
      { start: '2026-11-26T15:00:00Z', end: '2026-11-26T16:00:00Z' },
    ]);
    expect((await client.settings.get({ setting: 'timezone' })).data.value).toBe('America/Chicago');
    expect((await client.settings.list()).data.items?.map(({ id }) => id)).toContain('timezone');
  });

  it('throws what the API refuses, and what is not emulated', async () => {
    expect(await refusal(client.events.insert({ calendarId, requestBody: { summary: 'When?' } }))).toBe('400: Missing start time.');
    expect(await refusal(client.events.get({ calendarId: 'none@example.com', eventId: 'x' }))).toBe('404: Not Found');
    expect(await refusal(client.events.quickAdd({ calendarId, text: 'Lunch at noon' }))).toMatch(/^501: The sandbox does not emulate POST .*quickAdd/);
    served.google.faults.next('calendar.events.list', { status: 403, message: 'Rate Limit Exceeded' });
    expect(await refusal(list())).toBe('403: Rate Limit Exceeded');
  });
});
