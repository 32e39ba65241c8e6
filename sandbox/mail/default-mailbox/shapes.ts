import { colleagues, customers, owner, ownerAliases, strangers } from '../../cast';
import { mailbox } from '../eml';
import { type MailRow, textPart } from './mail-row';

const { ana, omar, quoted } = customers;
const [casey, jordan] = colleagues.map(mailbox);

const megabyte = 'The survey lists every beam, every tile and every nail of the house, one by one.\r\n'.repeat(13_000);

/** Mail of unusual make: who it is from and to, what it lacks, how large it is. */
export const oddlyShapedMails: readonly MailRow[] = [
  {
    name: 'html-only',
    hoursAgo: 22,
    from: mailbox(quoted),
    subject: 'Our spring catalogue',
    html: [
      '<html><head><title>Catalogue</title><style>p{color:#333}</style></head><body>',
      '<script>document.title="a mail ran a script"</script>',
      '<p onclick="alert(1)">Doors &amp; windows, <b>20&nbsp;% off</b>.</p>',
      '<img src="https://track.keller-werke.example/open.gif?id=7" width="1" height="1" alt="">',
      '</body></html>',
    ].join('\r\n'),
  },
  { name: 'no-subject', hoursAgo: 24, from: mailbox(ana), text: 'Forgot the subject, sorry. Call me?' },
  { name: 'no-body', hoursAgo: 25, from: mailbox(omar), subject: 'Running ten minutes late' },
  {
    name: 'no-date',
    hoursAgo: 26,
    from: mailbox(strangers.noor),
    subject: 'Sent by a machine without a clock',
    withoutDate: true,
    text: 'No Date header here.',
  },
  { name: 'no-address', hoursAgo: 29, from: 'Front Desk', subject: 'Parcel at the front desk', text: 'From the door phone, which has no address.' },
  { name: 'no-from', hoursAgo: 31, from: null, subject: 'Scanned document', text: 'From a scanner that does not say who it is.' },
  { name: 'one-megabyte', hoursAgo: 36, from: mailbox(ana), subject: 'The whole survey as text', text: megabyte },
  {
    name: 'own-alias',
    hoursAgo: 38,
    from: `Harbour Homes Sales <${ownerAliases[0] ?? ''}>`,
    to: mailbox(ana),
    subject: 'Your brochure',
    text: 'As you asked.\r\nRobin',
  },
  {
    name: 'own-sent',
    hoursAgo: 40,
    from: mailbox(owner),
    to: mailbox(omar),
    subject: 'Question about the plans',
    text: 'Is the second staircase needed?',
  },
  {
    name: 'note-to-self',
    hoursAgo: 42,
    from: mailbox(owner),
    to: `Robin Vale <${ownerAliases[1] ?? ''}>`,
    subject: 'Remember the keys',
    text: 'Lake house: green tag.',
  },
  {
    name: 'colleagues-only',
    hoursAgo: 44,
    from: casey ?? '',
    to: `${mailbox(owner)}, ${jordan ?? ''}`,
    subject: 'Stand-up moves to nine',
    text: 'Nine from tomorrow on.',
  },
  {
    name: 'group-recipients',
    hoursAgo: 46,
    from: mailbox(ana),
    to: `Harbour team: ${mailbox(owner)}, ${casey ?? ''}, ${jordan ?? ''};`,
    subject: 'Thank you, team',
    text: 'To all of you who helped.',
  },
  {
    name: 'undisclosed-recipients',
    hoursAgo: 48,
    from: '"Kim Ash, Ash & Partners" <kim@ash-partners.example>',
    to: 'undisclosed-recipients:;',
    subject: 'Open house on Sunday',
    text: 'You are all welcome.',
  },
  {
    name: 'forwarded-text',
    hoursAgo: 57,
    from: jordan ?? '',
    subject: 'Fwd: Lost the key to unit 4',
    text: `For you, I think.\r\n\r\n---------- Forwarded message ---------\r\nFrom: ${quoted.name} <${quoted.email}>\r\nSubject: Lost the key to unit 4\r\nTo: <jordan@harbour-homes.example>\r\n\r\nCan somebody let us in?`,
  },
  {
    name: 'forwarded-whole',
    hoursAgo: 58,
    from: casey ?? '',
    subject: 'Fwd: Tiles',
    parts: {
      kind: 'mixed',
      list: [
        textPart('See below.'),
        {
          headers: ['Content-Type: message/rfc822', 'Content-Disposition: inline'],
          content: `From: ${mailbox(omar)}\r\nTo: ${casey ?? ''}\r\nSubject: Tiles\r\n\r\nThe tiles arrived, in blue.`,
        },
      ],
    },
  },
  {
    name: 'long-folded-headers',
    hoursAgo: 65,
    from: '"A Name That Goes On\r\n And On"\r\n\t<on.and.on@folded-headers.example>',
    subject: 'A subject that was folded\r\n in the middle',
    text: 'Folded as RFC 5322 allows.',
  },
  {
    name: 'comment-address',
    hoursAgo: 68,
    from: 'old.style@museum-mail.example (Alex Penn)',
    subject: 'Name in a comment',
    text: 'As one did in 1982.',
  },
];
