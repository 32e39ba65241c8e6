import { matchesPrefix, prefixProblem } from '../../../sandbox/runtime/url-prefix';

it.each([
  ['https://example.com/foo', 'https://example.com/foo', true],
  ['https://example.com/foo', 'https://example.com/foo/', true],
  ['https://example.com/foo', 'https://example.com/foo/bar', true],
  ['https://example.com/foo', 'https://example.com/foo?b', true],
  ['https://example.com/foo', 'https://example.com/foo#b', true],
  ['https://example.com/foo', 'https://example.com/foobar', false],
  ['https://example.com/foo', 'https://example.com/Foo', false],
  ['https://example.com/', 'https://EXAMPLE.com/a', true],
  ['https://example.com/', 'http://example.com/a', false],
  ['https://example.com/', 'https://example.com.example.net/', false],
  ['https://example.com/', 'https://example.com@example.net/', false],
  ['https://*.example.com/', 'https://a.b.example.com/', true],
  ['https://*.example.com/', 'https://example.com/', false],
  ['https://*.example.com/', 'https://badexample.com/', false],
  ['https://example.com', 'https://example.com/', false],
])('%s against %s: %s', (prefix, url, matches) => {
  expect(matchesPrefix([prefix], url)).toBe(matches);
});

it.each([
  ['https://example.com/', null],
  ['https://*.example.com/a', null],
  ['http://example.com/', 'does not start with https://'],
  ['https://example.com', 'has no path; end it with a slash'],
  ['*', 'is not a URL'],
  ['https://a.*.example.com/', 'has a * elsewhere than at the start of its host'],
])('says what is wrong with the prefix %s', (prefix, problem) => {
  expect(prefixProblem(prefix)).toBe(problem);
});
