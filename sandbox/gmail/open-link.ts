/** Which links Gmail opens (https://developers.google.com/apps-script/manifest/allowlist-url). */
import { matchesPrefix } from '../runtime/url-prefix';
import type { OpenLinkJson } from './card-json';

export interface OpenedLink {
  readonly url: string;
  readonly openAs: 'FULL_SIZE' | 'OVERLAY';
}

export type LinkOutcome = { readonly opened: OpenedLink } | { readonly refused: string };

/** http becomes https; apart from mailto and tel, a link must be under a prefix of the manifest (a lone `*` allows all). */
export const openLink = ({ url, openAs = 'FULL_SIZE' }: OpenLinkJson, prefixes: readonly string[]): LinkOutcome => {
  const secure = url.replace(/^http:\/\//i, 'https://');
  if (/^(mailto|tel):/i.test(secure)) return { opened: { url: secure, openAs } };
  if (!/^https:\/\//i.test(secure)) return { refused: `Gmail opens https, mailto and tel links only, not ${url}` };
  if (prefixes.includes('*') || matchesPrefix(prefixes, secure)) return { opened: { url: secure, openAs } };
  return { refused: `${secure} is not covered by openLinkUrlPrefixes in the manifest. Add its prefix there to open it.` };
};
