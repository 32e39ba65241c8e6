import { customers, owner, ownerAliases, strangers, tomasAdditionalEmail } from '../../cast';
import { encoded, mailbox } from '../eml';
import { type MailRow, attachedFile, htmlPart, textPart } from './mail-row';

const { ana, bjorn, mei, omar, priya, tomas, duplicate, markup, quoted } = customers;
const { noor, sora } = strangers;

/** The least that opens as a document, and a picture of one pixel. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n',
);
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** People who want something of the rep: contacts in GoHighLevel, and two whom it does not know. */
export const customerMails: readonly MailRow[] = [
  {
    name: 'ana-offer',
    hoursAgo: 1,
    from: mailbox(ana),
    subject: 'Offer for the orchard plot',
    text: 'Hi Robin,\r\n\r\nwe would like to offer 412,000 for the orchard plot. Could you send the survey by Friday?\r\n\r\nAna Ruiz\r\nOrchard Labs\r\n+1 312 555 0142',
  },
  {
    name: 'three-people',
    hoursAgo: 2,
    from: mailbox(ana),
    to: `${mailbox(owner)}, ${mailbox(bjorn)}`,
    subject: 'Site visit with everybody',
    more: [`Cc: ${mailbox(quoted)},\r\n ${mailbox(noor)}`],
    text: 'Robin, Björn, Ines, Noor: does Tuesday at ten suit all of you?',
  },
  {
    name: 'bjorn-invoice',
    hoursAgo: 5,
    from: `=?UTF-8?Q?Bj=C3=B6rn_?= =?UTF-8?Q?=C3=85kesson?= <${bjorn.email}>`,
    subject: '=?UTF-8?Q?Invoice_2041_=E2=80=93_timber_for_the_terrace?=',
    parts: { kind: 'mixed', list: [textPart('Robin, the invoice is attached.\r\nBjörn'), attachedFile('application/pdf', 'invoice-2041.pdf', pdf)] },
  },
  {
    name: 'omar-plans',
    hoursAgo: 8,
    from: mailbox(omar),
    subject: encoded('مخططات الطابق الثاني'),
    text: 'مرحبا روبن،\r\nأرفق لكم مخططات الطابق الثاني. هل يمكننا الحديث يوم الأحد؟\r\nعمر حداد',
  },
  {
    name: 'mei-thanks',
    hoursAgo: 27,
    from: mailbox(mei),
    subject: encoded('謝謝您上週的接待'),
    text: '謝謝您上週的接待，我們很喜歡那間房子。\r\n陳美玲',
  },
  {
    name: 'priya-lease',
    hoursAgo: 30,
    from: mailbox(priya),
    subject: 'Lease for the second practice',
    parts: {
      kind: 'alternative',
      list: [
        textPart('Hello Robin,\r\nthe lease looks good, two questions on page 4.\r\nPriya'),
        htmlPart('<p>Hello Robin,</p><p>the lease looks <b>good</b>, two questions on page&nbsp;4.</p><p>Priya</p>'),
      ],
    },
  },
  {
    name: 'tomas-roof',
    hoursAgo: 33,
    from: `=?ISO-8859-1?Q?Tom=E1s_=D3_Briain?= <${tomas.email}>`,
    subject: 'Roof estimate',
    text: 'Estimate for the roof: 18,400 all in. Valid for 30 days.',
  },
  {
    name: 'tomas-private',
    hoursAgo: 34,
    from: `=?ISO-8859-1?Q?Tom=E1s?= <${tomasAdditionalEmail}>`,
    subject: 'From my other address',
    text: 'Writing from my private mail, the office one is down today.\r\nTomás',
  },
  {
    name: 'duplicate-lee',
    hoursAgo: 50,
    from: mailbox(duplicate),
    subject: 'Which of us did you call?',
    text: 'You left a message for L. Park. That could be either of us!',
  },
  {
    name: 'markup-max',
    hoursAgo: 52,
    from: mailbox(markup),
    subject: '<script>alert("subject")</script> Quote & terms',
    text: 'Does 5 < 6 & 7 > 6 hold in your quote? <b>Max</b>',
  },
  { name: 'ines-procurement', hoursAgo: 55, from: mailbox(quoted), subject: 'Supplier form, signed', text: 'Signed as agreed.\r\nInes Keller' },
  {
    name: 'noor-first-contact',
    hoursAgo: 3,
    from: mailbox(noor),
    subject: 'Looking for a show flat to furnish',
    text: 'Hello, I design interiors and found you online. Would you have ten minutes this week?\r\n\r\nNoor de Wit\r\nDe Wit Interiors',
  },
  {
    name: 'sora-garden',
    hoursAgo: 60,
    from: `=?ISO-2022-JP?B?GyRCRURDZhsoQiAbJEI2dRsoQg==?= <${sora.email}>`,
    subject: '=?ISO-2022-JP?B?GyRCJCpEbSROOCtAUSRiJGokSyREJCQkRhsoQg==?=',
    encoded: {
      headers: ['Content-Type: text/plain; charset=ISO-2022-JP', 'Content-Transfer-Encoding: base64'],
      body: 'GyRCRURDZiRHJDkhIxsoQg0KGyRCJCpEbSROOCtAUSRiJGokciQqNGokJCRHJC0kXiQ5JCshIxsoQg0K',
    },
  },
  {
    name: 'sora-photo',
    hoursAgo: 61,
    from: mailbox(sora),
    subject: 'Photo of the garden',
    parts: { kind: 'mixed', list: [textPart('One photo attached.'), attachedFile('image/gif', 'garden.gif', gif)] },
  },
  {
    name: 'portal-lead',
    hoursAgo: 4,
    from: '"Noor de Wit via House Portal" <lead-4711@house-portal.example>',
    subject: 'New enquiry about 12 Quay Street',
    more: [`Reply-To: ${mailbox(noor)}`],
    text: 'You have a new enquiry. Answer this mail to reach Noor de Wit.',
  },
  {
    name: 'to-alias',
    hoursAgo: 70,
    from: mailbox(ana),
    to: `Sales <${ownerAliases[0] ?? ''}>`,
    subject: 'Brochure please',
    text: 'Could you send the brochure to our new office as well?',
  },
];
