/** Which links Gmail opens (https://developers.google.com/apps-script/manifest/allowlist-url), and how. */
import { matchesPrefix } from '../runtime/url-prefix';
import type { OpenLinkJson } from './card-json';

export interface OpenedLink {
  readonly url: string;
  readonly openAs: 'FULL_SIZE' | 'OVERLAY';
  /** `RELOAD` shows the add-on afresh when the window is closed; over an overlay, the card waits until then. */
  readonly onClose: 'NOTHING' | 'RELOAD';
}

export type LinkOutcome = { readonly opened: OpenedLink } | { readonly refused: string };

/**
 * http becomes https; apart from mailto and tel, a link must be under a prefix of the manifest (a lone `*` allows all).
 * `RELOAD_ADD_ON` is deprecated and was seen to do nothing any more.
 */
export const openLink = ({ url, openAs = 'FULL_SIZE', onClose }: OpenLinkJson, prefixes: readonly string[]): LinkOutcome => {
  const secure = url.replace(/^http:\/\//i, 'https://');
  const opened: OpenedLink = { url: secure, openAs, onClose: onClose === 'RELOAD' ? 'RELOAD' : 'NOTHING' };
  if (/^(mailto|tel):/i.test(secure)) return { opened };
  if (!/^https:\/\//i.test(secure)) return { refused: `Gmail opens https, mailto and tel links only, not ${url}` };
  if (prefixes.includes('*') || matchesPrefix(prefixes, secure)) return { opened };
  return { refused: `${secure} is not covered by openLinkUrlPrefixes in the manifest. Add its prefix there to open it.` };
};
