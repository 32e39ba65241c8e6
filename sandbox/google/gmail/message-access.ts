import { GoogleError } from '../errors';

export type MessageFormat = 'minimal' | 'metadata' | 'full' | 'raw';

const auth = 'https://www.googleapis.com/auth/';

/** What a scope lets a caller read of messages. */
interface MessageAccess {
  readonly formats: readonly MessageFormat[];
  /** Only the message that is open in Gmail, proved by the token of the event. */
  readonly openMessageOnly: boolean;
}

const everything: readonly MessageFormat[] = ['minimal', 'metadata', 'full', 'raw'];
const envelope: readonly MessageFormat[] = ['minimal', 'metadata'];

/** https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/get, "Authorization scopes" */
const messageAccess: Readonly<Record<string, MessageAccess>> = {
  'https://mail.google.com/': { formats: everything, openMessageOnly: false },
  [`${auth}gmail.modify`]: { formats: everything, openMessageOnly: false },
  [`${auth}gmail.readonly`]: { formats: everything, openMessageOnly: false },
  [`${auth}gmail.metadata`]: { formats: envelope, openMessageOnly: false },
  [`${auth}gmail.addons.current.message.action`]: { formats: everything, openMessageOnly: true },
  [`${auth}gmail.addons.current.message.readonly`]: { formats: everything, openMessageOnly: true },
  [`${auth}gmail.addons.current.message.metadata`]: { formats: envelope, openMessageOnly: true },
};

const narrowingScope = `${auth}gmail.metadata`;

export const messageScopes: readonly string[] = Object.keys(messageAccess);

/** Of those, the ones that show what is in a message. */
export const bodyScopes: readonly string[] = messageScopes.filter((scope) => messageAccess[scope]?.formats.includes('full') === true);

/** Whether a query may be asked: it could be used to guess what a body says. */
export const mayQuery = (granted: readonly string[]): boolean => !granted.includes(narrowingScope);

/** The scopes of Gmail, by their short names: `modify`, `readonly`; `full` for the one that allows everything. */
export const gmailScopes = (...names: readonly string[]): readonly string[] =>
  names.map((name) => (name === 'full' ? 'https://mail.google.com/' : `${auth}gmail.${name}`));

export interface MessageReading {
  /** Only the open message may be read, with its own token. */
  readonly needsToken: boolean;
  /** The caller may see what stands in the body, hence the snippet too. */
  readonly bodies: boolean;
}

/**
 * Decides over one read of a message. `gmail.metadata` narrows a token that has wider scopes as well
 * (https://github.com/bytechefhq/bytechef/issues/5394).
 * @throws GoogleError 403 when no granted scope allows that format
 */
export const accessToMessage = (granted: readonly string[], format: MessageFormat): MessageReading => {
  const counting = granted.includes(narrowingScope) ? [narrowingScope] : granted;
  const allowed = counting.map((scope) => messageAccess[scope]).filter((access) => access?.formats.includes(format) === true);
  if (allowed.length === 0) throw new GoogleError(403, `Metadata scope doesn't allow format ${format.toUpperCase()}`);
  return {
    needsToken: allowed.every((access) => access?.openMessageOnly === true),
    bodies: allowed.some((access) => access?.formats === everything),
  };
};
