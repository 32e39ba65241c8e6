import { hideSecrets } from '../../../sandbox/server/hide-secrets';

it.each([
  ['{"access_token":"aaa","expires_in":86399,"refresh_token": "bbb"}', '{"access_token":"…","expires_in":86399,"refresh_token": "…"}'],
  ['client_id=app&client_secret=sss&grant_type=authorization_code&code=ccc', 'client_id=app&client_secret=…&grant_type=authorization_code&code=…'],
  ['https://example.com/callback?code=ccc&state=s', 'https://example.com/callback?code=…&state=s'],
  ['--batch\r\nAuthorization: Bearer ggg\r\n\r\nGET /x', '--batch\r\nAuthorization: …\r\n\r\nGET /x'],
  ['X-Goog-Gmail-Access-Token: mmm', 'X-Goog-Gmail-Access-Token: …'],
  ['a token pit-1234-abcd in a sentence', 'a token pit-… in a sentence'],
  ['{"postalCode":"60601","code":"ccc"}', '{"postalCode":"60601","code":"…"}'],
])('hides what is secret in %s', (text, shown) => {
  expect(hideSecrets(text)).toBe(shown);
});
