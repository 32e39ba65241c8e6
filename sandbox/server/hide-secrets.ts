/** What the request log must not show. */

const names = 'access_token|refresh_token|client_secret|code|id_token|accessToken|refreshToken';

const patterns: readonly (readonly [RegExp, string])[] = [
  // JSON, a query or form, a header inside a batch, and a private integration's token wherever it stands.
  [new RegExp(`("(?:${names})"\\s*:\\s*")[^"]*`, 'g'), '$1…'],
  [new RegExp(`((?:^|[?&])(?:${names})=)[^&\\s]*`, 'g'), '$1…'],
  [/^((?:authorization|x-goog-gmail-access-token):\s*).*$/gim, '$1…'],
  [/\bpit-[\w-]+/g, 'pit-…'],
];

export const hideSecrets = (text: string): string => patterns.reduce((shown, [pattern, replacement]) => shown.replace(pattern, replacement), text);
