/** The firm that the operations are tried on: whom and what it has, read past the add-on. */
import type { Sandbox } from '../../../sandbox/sandbox';
import type { Rep } from '../rep';
import { asks } from '../ask-ghl';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look deep into replies
type Reply = Readonly<Record<string, any>>;

/** What rows are made of: ids, and a look at what GoHighLevel holds. */
export interface Agency {
  readonly rep: Rep;
  readonly ghl: Sandbox['ghl'];
  readonly locationId: string;
  readonly companyId: string;
  /** By the first name. */
  readonly contact: (firstName: string) => string;
  /** By the first name. */
  readonly user: (firstName: string) => string;
  /** What somebody else gets or does, with a token of their own: `does('GET', '/businesses/')`. */
  readonly does: (method: string, path: string, body?: object) => Reply;
  /** What somebody else reads of the location. */
  readonly reads: (path: string) => Reply;
  /** The id of what the location has by a name, a title, a label or a key: `named('/calendars/', 'Call Robin')`. */
  readonly named: (path: string, name: string) => string;
}

const idNamed = (all: readonly { readonly id: string; readonly firstName?: string | undefined }[], firstName: string): string => {
  const found = all.find((one) => one.firstName === firstName);
  if (!found) throw new Error(`The firm has no ${firstName}.`);
  return found.id;
};

const idIn = (reply: Reply, wanted: string): string => {
  const list = (Object.values(reply).find(Array.isArray) ?? []) as readonly Reply[];
  const found = list.find(({ name, title, label, key }) => [name, title, label, key].includes(wanted));
  if (!found) throw new Error(`There is no ${wanted} in ${JSON.stringify(reply)}`);
  return String(found['id'] ?? found['_id']);
};

export const agencyOf = (rep: Rep): Agency => {
  const { ghl } = rep.sandbox;
  const { locationId, companyId } = ghl.credentials;
  const does: Agency['does'] = (method, path, body) => asks<Reply>(rep, { method, path, ...(body && { body }) });
  const reads: Agency['reads'] = (path) => does('GET', `${path}${path.includes('?') ? '&' : '?'}locationId=${locationId}`);
  return {
    rep,
    ghl,
    locationId,
    companyId,
    contact: (firstName) => idNamed(ghl.records.contacts(), firstName),
    user: (firstName) => idNamed(ghl.records.users(), firstName),
    does,
    reads,
    named: (path, name) => idIn(reads(path), name),
  };
};
