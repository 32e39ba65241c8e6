import { customers } from '../../cast';
import type { MailRow } from './mail-row';

const { mei, markup } = customers;

const base64Body = (charset: string, body: string) => ({
  headers: [`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: base64'],
  body,
});

/** Mail in the alphabets and encodings that still arrive, well encoded and badly. */
export const charsetMails: readonly MailRow[] = [
  {
    name: 'big5-samples',
    hoursAgo: 72,
    from: `=?Big5?B?s6+s/KzC?= <${mei.email}>`,
    subject: '=?Big5?B?r/m4rbzLq367ULP4u/k=?=',
    encoded: base64Body('Big5', 'sXqmbiBSb2JpbqFHDQqq/qRXvMurfrtQs/i7+aFBvdCsZKasoUPBwsHCoUkNCrOvrPyswg0K'),
  },
  {
    name: 'gb2312-question',
    hoursAgo: 75,
    from: '=?GB2312?B?zfXQocP3?= <xiaoming.wang@lakeside-buyers.example>',
    subject: '=?GB2312?B?udjT2rr+sd+3v9fTtcTOyszi?=',
    encoded: base64Body('GB2312', 'xPq6w6Osx+vOyrr+sd+1xLe/19O7udTas/bK28Lwo78NCs310KHD9w0K'),
  },
  {
    name: 'koi8-question',
    hoursAgo: 78,
    from: '=?KOI8-R?B?6dLJzsEg7MXTzsHR?= <irina@river-estates.example>',
    subject: '=?KOI8-R?B?98/Q0s/TIM8gxM/NxSDVINLFy8k=?=',
    encoded: base64Body('KOI8-R', '+sTSwdfT1NfVytTFISDkz80g1SDSxcvJIMXdoyDQ0s/EwaPU09E/DQrp0snOwQ0K'),
  },
  {
    name: 'windows-1252-budget',
    hoursAgo: 81,
    from: `"${markup.name}" <${markup.email}>`,
    subject: '=?windows-1252?B?k0J1ZGdldJQgliCANDUwLDAwMD8=?=',
    encoded: base64Body('windows-1252', 'V2UgY2FuIGdvIHRvIIA0NTAsMDAwIJYgk2ZpbmFsIG9mZmVylC4NCk1heA0K'),
  },
  {
    name: 'latin1-facade',
    hoursAgo: 84,
    from: '=?iso-8859-1?Q?Ren=E9e_Faub=E9?= <renee@atelier-faube.example>',
    subject: '=?iso-8859-1?Q?Fa=E7ade_=26_caf=E9?=',
    encoded: {
      headers: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
      body: 'La fa=E7ade est termin=E9e. On se voit au caf=E9 =\r\ndemain ?',
    },
  },
  {
    // The two bytes of "é" are torn apart between two encoded words, which RFC 2047 forbids and senders do.
    name: 'torn-character',
    hoursAgo: 87,
    from: '=?UTF-8?B?UmVuYXVkIEFuZHLD?= =?UTF-8?B?qSBNYXJ0aW4=?= <renaud@torn-words.example>',
    subject: '=?UTF-8?Q?R=C3=A9sum=C3?=\r\n =?UTF-8?Q?=A9_de_la_visite?=',
    text: 'Voici le résumé.',
  },
  {
    name: 'unknown-charset',
    hoursAgo: 90,
    from: '=?x-no-such-charset?Q?Pat_Q=FCill?= <pat@odd-software.example>',
    subject: '=?x-no-such-charset?B?U29tZXRoaW5nIG9kZA==?=',
    encoded: {
      headers: ['Content-Type: text/plain; charset=x-no-such-charset', 'Content-Transfer-Encoding: 8bit'],
      body: 'Plain enough to read all the same.',
    },
  },
  {
    name: 'raw-utf8-headers',
    hoursAgo: 93,
    from: 'Zoë Müller <zoe@raw-headers.example>',
    subject: 'Straße ohne Kodierung',
    text: 'These headers were never encoded.',
  },
  {
    name: 'emoji-subject',
    hoursAgo: 6,
    from: '=?UTF-8?B?8J+MuyBTdW5ueSBTaWRlIFBhaW50aW5n?= <hello@sunny-side.example>',
    subject: '=?UTF-8?B?8J+PoSBGcmVzaCBwYWludCDigJMg4pyFIGRvbmUg8J+RqOKAjfCfkanigI3wn5Gn?=',
    text: '🎨 The hallway is done. 👩🏽‍🎨',
  },
];
