import fc from 'fast-check';
import { decodeEncodedWords } from '../../src/mapping/encoded-words';
import { decode } from '../builders/message';

it.each([
  ['plain ASCII stays', 'Question about = the ? invoice', 'Question about = the ? invoice'],
  ['Q, with underscores for spaces', '=?UTF-8?Q?Andr=C3=A9_Dupont?=', 'André Dupont'],
  ['B', '=?utf-8?B?6Zmz576O546y?=', '陳美玲'],
  ['an old charset', '=?iso-8859-1?q?Bj=F6rn?= Olsen', 'Björn Olsen'],
  ['a Japanese charset', '=?ISO-2022-JP?B?GyRCRURDZhsoQg==?=', '田中'],
  ['a Russian charset', '=?koi8-r?B?8NLJ18XU?=', 'Привет'],
  ['space between neighbours is dropped', '=?utf-8?Q?One_?= \r\n =?utf-8?Q?two?=', 'One two'],
  ['space around ordinary words is kept', 'a =?utf-8?Q?b?= c =?utf-8?Q?d?=', 'a b c d'],
  ['a character cut in two between words', '=?utf-8?B?8J+O?= =?utf-8?B?iQ==?=', '🎉'],
  ['neighbours in two charsets and two encodings', '=?utf-8?Q?=C3=A9?= =?iso-8859-1?B?6Q==?=', 'éé'],
  ['a language after the charset', '=?utf-8*en?Q?hello?=', 'hello'],
  ['spaces where none are allowed', '=?utf-8?Q?Jane Doe?=', 'Jane Doe'],
  ['an unknown charset stays raw', '=?x-martian?Q?abc?= =?x-martian?Q?def?=', '=?x-martian?Q?abc?= =?x-martian?Q?def?='],
  ['broken base64 stays raw', '=?utf-8?B?!!!?= x', '=?utf-8?B?!!!?= x'],
  ['an encoded word that never ends stays raw', '=?utf-8?Q?abc', '=?utf-8?Q?abc'],
  ['markup is text', '=?utf-8?Q?=3Cscript=3E?=', '<script>'],
])('%s', (_, header, text) => {
  expect(decodeEncodedWords(header, decode)).toBe(text);
});

const encodeB = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const encodeQ = (text: string): string =>
  `=?utf-8?Q?${[...Buffer.from(text)].map((byte) => (byte === 0x20 ? '_' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('')}?=`;

it('reads back whatever was encoded', () => {
  const wellFormed = fc.string({ unit: 'grapheme' }).filter((text) => !/[\ud800-\udfff]/u.test(text) && !text.startsWith('\ufeff'));
  fc.assert(
    fc.property(wellFormed, wellFormed, (one, two) => {
      expect(decodeEncodedWords(`${encodeB(one)} ${encodeQ(two)}`, decode)).toBe(one + two);
    }),
  );
});

// Anything slower than linear would not end within the test runner's patience.
it('decodes 100 kB of anything', () => {
  for (const piece of ['=?', '=?a?b?', '=?utf-8?Q?a?= ', '=?utf-8?B?', '? =?x?q?']) expect(typeof decodeEncodedWords(piece.repeat(100_000 / piece.length), decode)).toBe('string');
});
