import fc from 'fast-check';
import { NotMailError } from '../../../sandbox/mail/message';
import { parseMessage } from '../../../sandbox/mail/parse-message';
import { mailText } from './mail-text';

const from = async (header: string) => (await parseMessage(mailText([header, 'Subject: x']))).from;
const to = async (header: string) => (await parseMessage(mailText(['From: a@a.example', header]))).to;
const subject = async (header: string) => (await parseMessage(mailText(['From: a@a.example', header]))).subject;

describe('reading a message', () => {
  it('gives everything that a reader wants to know', async () => {
    const raw = mailText([
      'From: Pat Reed <pat@reed.example>',
      'To: Robin <robin@harbour-homes.example>, ada@quay.example',
      'Cc: "Quay, Ada" <ada@quay.example>',
      'Subject: Folded',
      ' over two lines',
      'Date: Thu, 05 Nov 2026 09:00:00 +0100',
    ]);
    expect(await parseMessage(raw, 'pat.eml')).toStrictEqual({
      origin: 'pat.eml',
      headers: [
        { name: 'From', value: 'Pat Reed <pat@reed.example>' },
        { name: 'To', value: 'Robin <robin@harbour-homes.example>, ada@quay.example' },
        { name: 'Cc', value: '"Quay, Ada" <ada@quay.example>' },
        { name: 'Subject', value: 'Folded over two lines' },
        { name: 'Date', value: 'Thu, 05 Nov 2026 09:00:00 +0100' },
      ],
      from: { name: 'Pat Reed', email: 'pat@reed.example' },
      to: [
        { name: 'Robin', email: 'robin@harbour-homes.example' },
        { name: '', email: 'ada@quay.example' },
      ],
      cc: [{ name: 'Quay, Ada', email: 'ada@quay.example' }],
      subject: 'Folded over two lines',
      date: Date.UTC(2026, 10, 5, 8),
      text: 'Hello.\n',
      html: null,
      attachments: [],
      invite: null,
      size: raw.length,
      raw,
    });
  });

  it.each([
    ['From: =?UTF-8?B?w4VrZXNzb24=?= <a@b.example>', { name: 'Åkesson', email: 'a@b.example' }],
    ['From: =?ISO-8859-1?Q?Tom=E1s?= <a@b.example>', { name: 'Tomás', email: 'a@b.example' }],
    ['From: =?windows-1252?Q?=93Max=94?= <a@b.example>', { name: '“Max”', email: 'a@b.example' }],
    ['From: =?no-such-charset?Q?Pat?= <a@b.example>', { name: 'Pat', email: 'a@b.example' }],
    ['From: =?UTF-8?B?broken', { name: '=?UTF-8?B?broken', email: '' }],
    ['From: "Keller, Ines (Procurement)" <a@b.example>', { name: 'Keller, Ines (Procurement)', email: 'a@b.example' }],
    ['From: a@b.example (Alex Penn)', { name: 'Alex Penn', email: 'a@b.example' }],
    ['From: one@b.example, two@b.example', { name: '', email: 'one@b.example' }],
    ['From: Front Desk', { name: 'Front Desk', email: '' }],
    ['From: <>', null],
    ['From:', null],
    ['X-From: nobody', null],
  ])('reads the sender of "%s"', async (header, expected) => {
    expect(await from(header)).toStrictEqual(expected);
  });

  it.each([
    ['To: Team: a@b.example, "B, C" <b@b.example>;', ['a@b.example', 'b@b.example']],
    ['To: undisclosed-recipients:;', ['']],
    ['To: , ,', []],
  ])('reads the recipients of "%s"', async (header, expected) => {
    expect((await to(header)).map(({ email }) => email)).toStrictEqual(expected);
  });

  it.each([
    ['Subject: =?KOI8-R?B?98/Q0s/T?=', 'Вопрос'],
    ['Subject: =?UTF-8?Q?R=C3=A9sum=C3?=\r\n =?UTF-8?Q?=A9?=', 'Résumé'],
    ['Subject: Straße, never encoded', 'Straße, never encoded'],
    ['X-Nothing: here', ''],
  ])('reads the subject of "%s"', async (header, expected) => {
    expect(await subject(header)).toBe(expected);
  });

  it.each(['Date: yesterday', 'Date:', 'X-Date: none'])('has no date for "%s"', async (header) => {
    expect((await parseMessage(mailText(['From: a@a.example', header]))).date).toBeNull();
  });

  it('sums an invitation up, whether it has a time zone or is for a whole day', async () => {
    const invitation = (start: string) =>
      mailText(
        ['From: a@a.example', 'Content-Type: text/calendar; method=REQUEST'],
        [
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'SUMMARY:Walk\\, then',
          '  talk',
          start,
          'ORGANIZER;CN="A: B":mailto:a@a.example',
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\r\n'),
      );
    const invite = async (start: string) => (await parseMessage(invitation(start))).invite;
    expect(await invite('DTSTART;TZID=Europe/Oslo:20261112T150000')).toStrictEqual({
      method: 'REQUEST',
      summary: 'Walk, then talk',
      starts: '2026-11-12 15:00',
      ends: '',
      timeZone: 'Europe/Oslo',
      location: '',
      organizer: 'a@a.example',
    });
    expect(await invite('DTSTART;VALUE=DATE:20261112')).toMatchObject({ starts: '2026-11-12', timeZone: '' });
    expect(await invite('X-NO-START:1')).toMatchObject({ starts: '', timeZone: '' });
  });

  it('lists attachments with their decoded names and sizes', async () => {
    const raw = mailText(
      ['From: a@a.example', 'Content-Type: multipart/mixed; boundary=b'],
      [
        '--b',
        'Content-Type: application/pdf',
        "Content-Disposition: attachment; filename*=UTF-8''%C3%BCber.pdf",
        'Content-Transfer-Encoding: base64',
        '',
        'UERG',
        '--b--',
      ].join('\r\n'),
    );
    expect((await parseMessage(raw)).attachments).toStrictEqual([{ name: 'über.pdf', type: 'application/pdf', size: 3 }]);
  });

  it('reads a body of a megabyte', async () => {
    const raw = mailText(['From: a@a.example'], 'A line of the long report.\r\n'.repeat(40_000));
    expect((await parseMessage(raw)).text.length).toBeGreaterThan(1_000_000);
  });
});

describe('whatever bytes it is given', () => {
  const readOrRefused = async (raw: Uint8Array): Promise<boolean> => {
    try {
      return typeof (await parseMessage(raw)).subject === 'string';
    } catch (error) {
      return error instanceof NotMailError;
    }
  };

  it('answers with a message or says why it is none', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), readOrRefused));
  });

  it('copes with any header values', async () => {
    const names = ['From', 'To', 'Cc', 'Subject', 'Date', 'Content-Type', 'Content-Disposition', 'References', 'Content-Transfer-Encoding'];
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=?UTF-8?B?', '?=', '<', '>', '"', ',', ':', ';', '(', '@', '\r\n ', 'multipart/mixed; boundary=b', '\r\n--b\r\n'),
    );
    const header = fc.tuple(fc.constantFrom(...names), fc.array(piece, { maxLength: 8 })).map(([name, pieces]) => `${name}: ${pieces.join('')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(header, { maxLength: 6 }), fc.string(), async (headers, body) => {
        const message = await parseMessage(mailText(['From: a@a.example', ...headers], body));
        return Array.isArray(message.to) && typeof message.text === 'string';
      }),
    );
  });

  it('refuses a mail that nests without end, instead of running out of memory', async () => {
    const parts = Array.from({ length: 300 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}`).join('\r\n');
    await expect(parseMessage(Buffer.from(`From: a@a.example\r\n${parts}\r\n`), 'deep.eml')).rejects.toThrow(/^deep\.eml: it cannot be read: /);
  });
});
