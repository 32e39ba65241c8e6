import type { Operation } from '../../ghl/operation';
import { tokensOf } from '../../ghl/operation';
import type { GhlError } from '../../ghl/errors';
import { missingScopes, ownerOf } from '../../ghl/session';
import { whyScope } from '../../ghl/scope-words';
import type { App } from '../app';

/** What stands in the way of an operation, as far as is known before it is tried. */
export type Obstacle =
  /** Only an agency's own token is accepted, and there is none. */
  | { readonly kind: 'agency'; readonly missing: readonly string[] }
  /** Only a sign-in is accepted, and a private integration's token is in use. */
  | { readonly kind: 'sign-in'; readonly missing: readonly string[] }
  | { readonly kind: 'scopes'; readonly missing: readonly string[] };

/** Null when nothing does. */
export const obstacleTo = ({ session }: App, row: Operation): Obstacle | null => {
  const { scopes } = row;
  const stored = session.stored();
  const isAgencys = ownerOf(row) === 'company';
  if (isAgencys && !session.agency()) return { kind: 'agency', missing: scopes };
  if (stored?.kind === 'private' && !tokensOf(row).includes('private')) return { kind: 'sign-in', missing: scopes };
  const missing = missingScopes(isAgencys ? session.agency() : stored, scopes);
  return missing.length === 0 ? null : { kind: 'scopes', missing };
};

const words: Readonly<Record<Obstacle['kind'], string>> = {
  agency: 'Only an agency’s connection can do this.',
  'sign-in': 'Only a sign-in with GoHighLevel can do this, not a token.',
  scopes: '',
};

/** Why an operation cannot be used now, as a sentence; empty when it can. */
export const obstacleLine = (obstacle: Obstacle | null): string =>
  obstacle === null ? '' : words[obstacle.kind] || `Not allowed yet: ${obstacle.missing.map(whyScope).join(', and ')}.`;

/** A private token's scopes cannot be asked for: what is refused once is known from then on. */
export const learnRefusal = ({ session }: App, { code, circumstances: { status, scopes = [] } }: GhlError): void => {
  const stored = session.stored();
  if (stored?.kind !== 'private' || code !== 'no-permission' || status !== 401) return;
  session.save({ ...stored, deniedScopes: [...new Set([...stored.deniedScopes, ...scopes])] });
};
