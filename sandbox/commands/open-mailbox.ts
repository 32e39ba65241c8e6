import { owner, ownerAliases } from '../cast';
import type { DataSet } from '../ghl/data/data-sets';
import { createMailbox } from '../google/mailbox';
import type { Mailbox } from '../google/mailbox';
import { mailOf } from '../mail-of';
import type { World } from '../world';

/** The rep's mailbox that goes with a data set: the made-up one, or none at all. */
export const openMailbox = async (world: World, data: DataSet): Promise<Mailbox> =>
  createMailbox({
    world,
    messages: data === 'empty' ? [] : await mailOf(undefined, world),
    owner: { email: owner.email, aliases: ownerAliases },
  });
