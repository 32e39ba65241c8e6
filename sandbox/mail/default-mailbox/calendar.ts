import { customers, owner } from '../../cast';
import { base64, mailbox } from '../eml';
import { type MailRow, textPart } from './mail-row';

const { priya } = customers;
const day = 86_400_000;

const utcStamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

const calendar = (method: string, event: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sandbox//Mail//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** Invitations, for days that are still to come. */
export const calendarMails = (now: number): readonly MailRow[] => [
  {
    name: 'priya-invite',
    hoursAgo: 7,
    from: mailbox(priya),
    subject: 'Invitation: Walk through the new practice',
    parts: {
      kind: 'alternative',
      list: [
        textPart('You have been invited: Walk through the new practice.'),
        {
          headers: ['Content-Type: text/calendar; charset=UTF-8; method=REQUEST', 'Content-Transfer-Encoding: base64'],
          content: base64(
            calendar('REQUEST', [
              'UID:walk-through@nair-dental.example',
              `DTSTAMP:${utcStamp(now)}`,
              `DTSTART:${utcStamp(now + 2 * day)}`,
              `DTEND:${utcStamp(now + 2 * day + 3_600_000)}`,
              'SUMMARY:Walk through the new practice\\, 2nd floor',
              'LOCATION:14 Mill Lane',
              `ORGANIZER;CN=${priya.name}:mailto:${priya.email}`,
              `ATTENDEE;CN=${owner.name}:mailto:${owner.email}`,
            ]),
          ),
        },
      ],
    },
  },
];
