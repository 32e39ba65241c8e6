import type { World } from '../../world';
import type { RawMessage } from '../message';
import { calendarMails } from './calendar';
import { charsetMails } from './charsets';
import { customerMails } from './customers';
import { type MailRow, written } from './mail-row';
import { robotAndListMails } from './robots-and-lists';
import { oddlyShapedMails } from './shapes';
import { viewingThread } from './thread';

/**
 * The mail that the sandbox shows when it is given none: as varied as real mail, and always of the last few
 * days. A message's `origin` is its name, such as `ana-offer`.
 */
export const defaultMailbox = ({ clock }: Pick<World, 'clock'>): readonly RawMessage[] => {
  const now = clock.now();
  const rows: readonly MailRow[] = [
    ...customerMails,
    ...viewingThread,
    ...calendarMails(now),
    ...robotAndListMails,
    ...charsetMails,
    ...oddlyShapedMails,
  ];
  return rows.map((row) => written(row, now));
};
