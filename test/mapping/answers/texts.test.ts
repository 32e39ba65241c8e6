import { slotDays } from '../../../src/mapping/free-slots';
import { withoutSecrets } from '../../../src/mapping/secret-fields';
import { transcriptFromJson, transcriptFromText } from '../../../src/mapping/transcript';
import { contactIdOf, webAppLink } from '../../../src/mapping/web-app-link';
import { aWording } from './a-wording';

it('joins what one speaker says in a row, and says when it began', () => {
  const sentence = (mediaChannel: number, startTime: number, transcript: string) => ({ mediaChannel, startTime, transcript, sentenceIndex: 0, confidence: 1 });
  expect(transcriptFromJson([sentence(1, 0, 'Hello.'), sentence(1, 2_500, 'Robin here.'), sentence(2, 65_000, 'Hi.'), null])).toStrictEqual([
    { speaker: 'Speaker 1', at: '0:00', text: 'Hello. Robin here.' },
    { speaker: 'Speaker 2', at: '1:05', text: 'Hi.' },
  ]);
  expect(transcriptFromJson(sentence(1, 34, 'Alone.'))).toStrictEqual([{ speaker: 'Speaker 1', at: '0:00', text: 'Alone.' }]);
  expect(transcriptFromText('Speaker 1: Hello.\r\nSpeaker 1: It is 10:30.\n\nno name')).toStrictEqual([
    { speaker: 'Speaker 1', at: '', text: 'Hello. It is 10:30.' },
    { speaker: '', at: '', text: 'no name' },
  ]);
});

it('tells free slots by the days of the location’s own zone', () => {
  const reply = { traceId: 'x', '2026-01-06': { slots: ['2026-01-06T09:30:00-06:00', '2026-01-06T15:00:00Z'] }, '2026-01-07': { slots: ['2026-01-07T05:30:00Z'] } };
  expect(slotDays(reply, aWording())).toStrictEqual([{ day: 'Tue 6 Jan', times: ['09:00', '09:30', '23:30'] }]);
});

it('blanks what opens doors, wherever it stands, and leaves the rest', () => {
  const reply = { password: 'p', list: [{ twilio: { sid: 's', authToken: 't' }, mailgun: { apiKey: '', domain: 'd' } }], accessToken: 't', nextCursor: 'c', tokens: 3 };
  expect(withoutSecrets(reply)).toStrictEqual({
    ...{ password: '••••', list: [{ twilio: { sid: 's', authToken: '••••' }, mailgun: { apiKey: '', domain: 'd' } }] },
    ...{ accessToken: '••••', nextCursor: 'c', tokens: 3 },
  });
});

it.each([
  ['contacts.search', { id: 'c1', email: 'ana@list.example' }, 'c1'],
  ['contacts.tasks.list', { id: 't1', contactId: 'c1' }, 'c1'],
  ['contacts.notes.list', { id: 'n1' }, ''],
  ['opportunities.search', { id: 'o1', contact: { id: 'c1' } }, 'c1'],
  ['users.search', { id: 'u1', email: 'robin@list.example' }, ''],
])('knows whose a row of %s is', (operation, thing, contactId) => {
  expect(contactIdOf(operation, thing)).toBe(contactId);
});

const app = { host: '', locationId: 'l1' };

it.each([
  ['opportunities.get', { id: 'o1', contactId: 'c1' }, 'https://app.gohighlevel.com/v2/location/l1/contacts/detail/c1'],
  ['opportunities.get', { id: 'o1' }, 'https://app.gohighlevel.com/v2/location/l1/opportunities/list'],
  ['calendars.get', { id: 'k1' }, 'https://app.gohighlevel.com/v2/location/l1/settings/calendars'],
  ['calendars.events.list', { id: 'e1' }, 'https://app.gohighlevel.com/v2/location/l1/calendars/view'],
  ['snapshots.list', { id: 's1' }, undefined],
])('leads from %s to where it is in GoHighLevel', (operation, thing, url) => {
  expect(webAppLink(operation, thing, app)?.url).toBe(url);
});
