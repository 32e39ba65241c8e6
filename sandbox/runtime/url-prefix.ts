/**
 * Google's rule for URL prefixes in the manifest (https://developers.google.com/apps-script/manifest/allowlist-url):
 * https only, a whole host (or `*.` and a domain), a path that is equal or a parent, letter case counting in the path.
 */

const parse = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

/** Why a prefix is not allowed in a manifest; null when it is. */
export const prefixProblem = (prefix: string): string | null => {
  const url = parse(prefix.replace('://*.', '://'));
  if (!url) return 'is not a URL';
  if (url.protocol !== 'https:') return 'does not start with https://';
  if (!/^https:\/\/[^/]+\//.test(prefix)) return 'has no path; end it with a slash';
  return prefix.slice('https://'.length).replace(/^\*\./, '').split('/')[0]?.includes('*') ? 'has a * elsewhere than at the start of its host' : null;
};

const hostFits = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : host === pattern;

const pathFits = (pattern: string, path: string): boolean => path === pattern || path.startsWith(pattern.endsWith('/') ? pattern : `${pattern}/`);

/** Whether `url` is one of the prefixes or below one. */
export const matchesPrefix = (prefixes: readonly string[], url: string): boolean => {
  const target = parse(url);
  if (target?.protocol !== 'https:') return false;
  return prefixes.some((prefix) => {
    const parts = /^https:\/\/([^/]+)(\/.*)$/.exec(prefix);
    if (!parts || prefixProblem(prefix)) return false;
    const [, host = '', path = ''] = parts;
    return hostFits(host.toLowerCase(), target.host) && pathFits(path, target.pathname);
  });
};
