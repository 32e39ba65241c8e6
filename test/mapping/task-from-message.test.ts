import { messageLink } from '../../src/mapping/message-link';
import { subjectText, taskFromMessage } from '../../src/mapping/task-from-message';
import { chicagoTime } from '../builders/local-time';
import { decode } from '../builders/message';

it('makes a task of a mail, with a way back to it', () => {
  const origin = {
    subject: 'Re: Question about the invoice',
    name: 'Ana Ruiz',
    messageId: '<q+1@orchard-labs.example>',
    threadId: '18c2f0a1b2c3d4e5',
    decode,
  };
  expect(taskFromMessage(origin, chicagoTime())).toStrictEqual({
    title: 'Question about the invoice',
    body: 'Mail: https://mail.google.com/mail/#search/rfc822msgid%3Aq%2B1%40orchard-labs.example',
    due: Date.parse('2026-01-06T09:00:00-06:00'),
  });
});

it.each([
  ['Re: Fwd: AW: Plan', 'Plan'],
  ['RE[2]: Plan', 'Plan'],
  ['Re : Plan', 'Plan'],
  ['回复：计划', '计划'],
  ['Réf: Plan', 'Plan'],
  ['[External] RE: Plan', 'Plan'],
  ['=?utf-8?Q?Re=3A_Fran=C3=A7ais?=', 'Français'],
  ['Rent: how much?', 'Rent: how much?'],
  ['Re-opening on Monday', 'Re-opening on Monday'],
  ['Re:', ''],
  ['  Plan \r\n for  May ', 'Plan for May'],
])('takes the subject from %s', (subject, text) => {
  expect(subjectText(subject, decode)).toBe(text);
});

it.each([
  ['', 'Ana Ruiz', 'Follow up with Ana Ruiz'],
  ['Re:', '', 'Follow up'],
])('has a title for the subject "%s" from "%s"', (subject, name, title) => {
  expect(taskFromMessage({ subject, name, messageId: '', threadId: '', decode }, chicagoTime())).toMatchObject({ title, body: '' });
});

it('keeps titles short, however long the subject and its prefixes', () => {
  const subject = `${'Re: '.repeat(50)}${'word '.repeat(50_000)}`;
  const { title } = taskFromMessage({ subject, name: '', messageId: '', threadId: '', decode }, chicagoTime());
  expect(title).toMatch(/^word .*…$/);
  expect(title.length).toBeLessThanOrEqual(200);
});

it.each([
  ['by its Message-ID, which every recipient has', '<a@b.example>', '18c2', 'https://mail.google.com/mail/#search/rfc822msgid%3Aa%40b.example'],
  ['by its thread where there is none', '', '18c2f0', 'https://mail.google.com/mail/#all/18c2f0'],
  ['by its thread where the Message-ID cannot be searched for', '<a b>', '18c2f0', 'https://mail.google.com/mail/#all/18c2f0'],
  ['not at all without either', '', 'javascript:alert(1)', ''],
])('links to a mail %s', (_, messageId, threadId, link) => {
  expect(messageLink({ messageId, threadId })).toBe(link);
});
