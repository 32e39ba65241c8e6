import { colleagues, customers, owner } from '../../cast';
import { mailbox } from '../eml';
import type { MailRow } from './mail-row';

const { ana } = customers;
const [casey] = colleagues;

const exchange: readonly { readonly by: 'ana' | 'robin'; readonly text: string }[] = [
  { by: 'ana', text: 'Is the lake house still to be viewed this month?' },
  { by: 'robin', text: 'It is. Thursday at four, or Saturday morning?' },
  { by: 'ana', text: 'Saturday morning. Is there parking?' },
  { by: 'robin', text: 'Right in front. I put Casey in copy, who has the keys.' },
  { by: 'ana', text: 'Thank you both. We will be four people.' },
  { by: 'ana', text: 'One more thing: may we bring our architect?' },
];

const nameOf = (index: number): string => `viewing-${index + 1}`;

const quotedBefore = (index: number): string =>
  exchange
    .slice(0, index)
    .reverse()
    .map(({ text }, depth) => `${'>'.repeat(depth + 1)} ${text}`)
    .join('\r\n');

/** A conversation of six messages between a customer and the rep, with a colleague joining in. */
export const viewingThread: readonly MailRow[] = exchange.map(({ by, text }, index) => ({
  name: nameOf(index),
  hoursAgo: 100 - index * 15,
  from: mailbox(by === 'ana' ? ana : owner),
  to: mailbox(by === 'ana' ? owner : ana),
  subject: `${index === 0 ? '' : 'Re: '}Viewing of the lake house`,
  answers: exchange.slice(0, index).map((_, before) => nameOf(before)),
  text: `${text}\r\n\r\n${quotedBefore(index)}`,
  ...(index < 3 || casey === undefined ? {} : { more: [`Cc: ${mailbox(casey)}`] }),
}));
