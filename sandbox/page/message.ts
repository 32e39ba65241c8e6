import { fullDate } from './dates';
import { element } from './element';
import { icon } from './icons';
import { mailBody } from './mail-body';
import type { CorrespondentWire, InviteWire, MessageWire } from './wire';

const size = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const person = ({ name, email }: CorrespondentWire): string => (name === '' || email === '' ? name || email : `${name} <${email}>`);

const people = (label: string, list: readonly CorrespondentWire[]): HTMLElement | null =>
  list.length === 0 ? null : element('div', { class: 'recipients' }, `${label} `, element('bdi', {}, list.map(person).join(', ')));

const inviteBox = ({ method, summary, starts, ends, timeZone, location, organizer }: InviteWire): HTMLElement =>
  element(
    'div',
    { class: 'invite' },
    icon('INVITE'),
    element(
      'div',
      {},
      element('strong', {}, summary || 'Event without a title'),
      element('div', {}, [[starts, ends].filter(Boolean).join(' – '), timeZone].filter(Boolean).join(' · ')),
      element('div', {}, [location, organizer && `from ${organizer}`, method === 'CANCEL' && 'cancelled'].filter(Boolean).join(' · ')),
    ),
  );

const avatar = (from: CorrespondentWire | null): HTMLElement => {
  const letter = [...(from?.name || from?.email || '?')][0] ?? '?';
  const made = element('span', { class: 'avatar', 'aria-hidden': 'true' }, letter.toUpperCase());
  const hue = [...(from?.email ?? '')].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 0);
  made.style.setProperty('--hue', String(hue));
  return made;
};

interface MessageOptions {
  readonly message: MessageWire;
  readonly timeZone: string;
  readonly frameUrl: string;
  readonly open: boolean;
  readonly opened: () => void;
}

/** One message of a conversation, folded to a line until it is opened. */
export const renderMessage = ({ message, timeZone, frameUrl, open, opened }: MessageOptions): HTMLElement => {
  const { from, to, cc, date, text, hasHtml, attachments, invite } = message;
  const summary = element(
    'summary',
    {},
    avatar(from),
    element(
      'span',
      { class: 'sender' },
      element('bdi', {}, element('strong', {}, from?.name || from?.email || '(unknown sender)'), from?.name && from.email ? ` <${from.email}>` : ''),
    ),
    element('time', {}, fullDate(date, timeZone)),
    element('span', { class: 'snippet' }, text.slice(0, 140)),
  );
  const content = element('div', { class: 'message-content' });
  const fill = (): void => {
    content.replaceChildren(
      ...[people('to', to), people('cc', cc), invite && inviteBox(invite)].filter((part) => part !== null),
      mailBody({ text, frameUrl: hasHtml ? frameUrl : null }),
      ...(attachments.length === 0
        ? []
        : [
            element(
              'ul',
              { class: 'attachments', 'aria-label': 'Attachments' },
              ...attachments.map(({ name, size: bytes }) =>
                element('li', {}, icon('attachment'), element('bdi', {}, name || 'unnamed'), ` ${size(bytes)}`),
              ),
            ),
          ]),
    );
  };
  const details = element('details', { class: 'message', 'data-message': message.id, open }, summary, content);
  if (open) fill();
  let seen = open;
  details.addEventListener('toggle', () => {
    if (!details.open || seen) {
      seen = details.open;
      return;
    }
    seen = true;
    fill();
    opened();
  });
  return details;
};
