import { asks } from './ask-ghl';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';
import { runs } from './run-operation';
import { shownRows } from './shown-rows';

const rep = repInEachTest();

interface Message {
  readonly id: string;
  readonly conversationId: string;
  readonly messageType: string;
}

/** The call of which there is a recording, and what was said in it: its conversation, and itself there. */
const recordedCall = (): readonly [conversation: string, message: string] => {
  const { locationId } = rep.sandbox.ghl.credentials;
  const { messages } = asks<{ readonly messages: readonly Message[] }>(rep, { method: 'GET', path: `/conversations/messages/export?locationId=${locationId}&channel=Call` });
  const plays = ({ id }: Message): boolean => {
    try {
      asks(rep, { method: 'GET', path: `/conversations/locations/${locationId}/messages/${id}/transcription` });
      return true;
    } catch {
      return false;
    }
  };
  const { conversationId, id } = messages.find(plays)!;
  return [conversationId, id];
};

const uploads = () => rep.requests().filter(({ what }) => what.includes('/upload/'));

it('a recording is saved in the rep’s Drive, byte by byte, and opened there', () => {
  const call = recordedCall();
  expect(runs(rep, 'Get message recording', { Message: call.join(' > ') })).toMatch(/^Get message recording \| Recording of call .*\.wav\nThe recording is in your Google Drive, where only you see it\.\nPlay it in Drive\n/);
  rep.clicks('Play it in Drive');
  const url = rep.view().openedLink?.url ?? '';
  expect(url).toMatch(/^https:\/\/drive\.google\.com\/file\/d\/[\w-]+\/view/);
  const file = rep.sandbox.google.savedFile(/\/d\/([\w-]+)\//.exec(url)?.[1] ?? '');
  const { ghl } = rep.sandbox;
  const original = ghl.handle({
    method: 'GET',
    url: `https://services.leadconnectorhq.com/conversations/messages/${call[1]}/locations/${ghl.credentials.locationId}/recording`,
    headers: { authorization: `Bearer ${ghl.credentials.privateToken}`, version: '2021-04-15' },
    body: '',
  });
  expect(file?.mimeType).toBe('audio/x-wav');
  expect(Buffer.from(file!.bytes).equals(Buffer.from(original.bytes!))).toBe(true);
});

it('a recording that was saved already is not saved again', () => {
  const Message = recordedCall().join(' > ');
  runs(rep, 'Get message recording', { Message });
  expect(runs(rep, 'Get message recording', { Message })).toContain('Play it in Drive');
  expect(uploads()).toHaveLength(1);
});

it('a recording without the permission to save it says what is missing and where to give it', () => {
  rep.sandbox.runtime.faults.add({ kind: 'consent-revoked', scopes: ['https://www.googleapis.com/auth/drive.file'] });
  expect(runs(rep, 'Get message recording', { Message: recordedCall().join(' > ') })).toContain('You have not allowed this add-on to save files in your Google Drive');
  expect([rep.offers('Allow it'), uploads().length]).toStrictEqual([true, 0]);
});

it('a message that has no recording says so', () => {
  const { contact } = held(rep.sandbox, 'ana.ruiz@orchard-labs.example');
  const { messageId } = asks<{ readonly messageId: string }>(rep, { method: 'POST', path: '/conversations/messages/inbound', body: { type: 'SMS', contactId: contact.id, message: 'Hello' } });
  expect(runs(rep, 'Get message recording', { Message: `Ana Ruiz > ${messageId}` })).toContain('Recording not found for this message');
});

it.each([
  ['Get message transcription', (at: string) => ` · ${at}`],
  ['Download transcription', () => ''],
])('“%s” reads like a conversation', (title, at) => {
  expect(runs(rep, title, { Message: recordedCall().join(' > ') }).split('\n')).toStrictEqual([
    title,
    `Speaker 1${at('0:00')} | Hello Ana, this is Robin from Harbour Homes.`,
    `Speaker 2${at('0:04')} | Hi Robin, did you get the ground floor plans?`,
    `Speaker 1${at('0:08')} | They are on their way. Does Thursday at half past two suit you for the second viewing?`,
    `Speaker 2${at('0:14')} | Yes, my partner will come along as well.`,
    `Speaker 1${at('0:19')} | Perfect, I will put it in the calendar.`,
    'Back to the form',
  ]);
});

it('from a call in a list of messages one comes to its recording and its transcription, with the message filled in', () => {
  runs(rep, 'Export messages', { Channel: ['Call'] });
  // The newest comes first: the call with Ana.
  rep.clicks(shownRows(rep)[0]!);
  const offered = rep.clicks('More actions');
  for (const title of ['Get message recording', 'Get message transcription', 'Get contact']) expect(offered.split('\n')).toContain(title);
  rep.clicks('Get message transcription');
  expect(rep.clicks('Run')).toContain('Hello Ana, this is Robin from Harbour Homes.');
});
