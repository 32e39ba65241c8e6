import { defaultMailbox } from './mail/default-mailbox/default-mailbox';
import type { ParsedMessage } from './mail/message';
import { parseMail } from './mail/parse-message';
import { readMail } from './mail/read-mail';
import type { World } from './world';

/** The made-up mail of one moment. It never changes, and its one megabyte takes a fifth of a second to parse. */
const madeUp = new Map<number, Promise<readonly ParsedMessage[]>>();

const madeUpMail = (world: World): Promise<readonly ParsedMessage[]> => {
  const now = world.clock.now();
  const known = madeUp.get(now);
  if (known) return known;
  const parsed = parseMail(defaultMailbox(world));
  madeUp.clear();
  madeUp.set(now, parsed);
  return parsed;
};

/** The mail at these paths; made-up mail when none are given. @throws NotMailError for a path that holds no mail */
export const mailOf = async (paths: readonly string[] | undefined, world: World): Promise<readonly ParsedMessage[]> =>
  paths ? parseMail(await readMail(paths)) : madeUpMail(world);
