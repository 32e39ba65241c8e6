import { customers, owner } from '../../cast';
import { mailbox } from '../eml';
import { type MailRow, htmlPart, textPart } from './mail-row';

const { bjorn } = customers;

/** Mail that no customer wrote by hand, with the headers by which a robot can be told (RFC 3834, RFC 2919). */
export const robotAndListMails: readonly MailRow[] = [
  {
    name: 'newsletter',
    hoursAgo: 10,
    from: '"Market Weekly" <news@market-weekly.example>',
    subject: 'Prices this week: up, down and sideways',
    more: [
      'List-Id: Market Weekly <weekly.market-weekly.example>',
      'List-Unsubscribe: <https://market-weekly.example/unsubscribe?u=1>, <mailto:leave@market-weekly.example>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Precedence: bulk',
    ],
    parts: {
      kind: 'alternative',
      list: [textPart('Prices this week.'), htmlPart('<h1>Prices this week</h1><table><tr><td>Lake district</td><td>+2%</td></tr></table>')],
    },
  },
  {
    name: 'list-discussion',
    hoursAgo: 12,
    from: '"Sam Quill via Realtors Forum" <forum@lists.realtors-forum.example>',
    to: 'Realtors Forum <forum@lists.realtors-forum.example>',
    subject: '[forum] Which inspector do you use?',
    more: [
      'Reply-To: Realtors Forum <forum@lists.realtors-forum.example>',
      'Sender: forum-bounces@lists.realtors-forum.example',
      'List-Id: <forum.lists.realtors-forum.example>',
      'List-Post: <mailto:forum@lists.realtors-forum.example>',
      'Precedence: list',
    ],
    text: 'Ours retired. Whom do you recommend?\r\n-- \r\nSam Quill',
  },
  {
    name: 'no-reply-receipt',
    hoursAgo: 14,
    from: 'Billing <no-reply@cloud-phones.example>',
    subject: 'Your receipt 2026-1107',
    more: ['Auto-Submitted: auto-generated'],
    text: 'Thank you for your payment. This address is not read.',
  },
  {
    name: 'security-alert',
    hoursAgo: 16,
    from: 'donotreply@accounts.cloud-phones.example',
    subject: 'New sign-in to your account',
    html: '<p>A new sign-in was seen. If it was you, there is nothing to do.</p>',
  },
  {
    name: 'bounce',
    hoursAgo: 18,
    from: 'Mail Delivery Subsystem <mailer-daemon@mail.harbour-homes.example>',
    subject: 'Delivery Status Notification (Failure)',
    more: ['Return-Path: <>', 'Auto-Submitted: auto-replied', 'X-Failed-Recipients: nobody@orchard-labs.example'],
    parts: {
      kind: 'report; report-type=delivery-status',
      list: [
        textPart('Your message to nobody@orchard-labs.example could not be delivered: there is no such address.'),
        {
          headers: ['Content-Type: message/delivery-status'],
          content:
            'Reporting-MTA: dns; mail.harbour-homes.example\r\n\r\nFinal-Recipient: rfc822; nobody@orchard-labs.example\r\nAction: failed\r\nStatus: 5.1.1',
        },
        {
          headers: ['Content-Type: message/rfc822'],
          content: `From: ${mailbox(owner)}\r\nTo: nobody@orchard-labs.example\r\nSubject: Brochure\r\n\r\nAttached.`,
        },
      ],
    },
  },
  {
    name: 'out-of-office',
    hoursAgo: 20,
    from: mailbox(bjorn),
    subject: 'Automatic reply: Terrace',
    more: ['Auto-Submitted: auto-replied', 'X-Autoreply: yes', 'Precedence: auto_reply'],
    text: 'I am in the forest until Monday.',
  },
];
