/**
 * What every implementation of the port must do, told as small functions over it. Each runs in one execution and
 * answers JSON, so that the same story can be told in a test or inside an emulated Apps Script.
 */
import type { HttpRequest, Platform } from '../../src/platform/platform';

const origin = 'https://api.example.com';
const get = (path: string): HttpRequest => ({ method: 'GET', url: `${origin}${path}`, headers: {} });

/** The name of what `work` throws, with its reason if it has one. */
const failure = (work: () => unknown): unknown => {
  try {
    work();
    return 'nothing was thrown';
  } catch (error) {
    const { name, reason = null } = error as { readonly name: string; readonly reason?: string };
    return reason === null ? name : `${name}: ${reason}`;
  }
};

export const stories = {
  'a request with a body': (platform: Platform) =>
    platform.send({
      method: 'PUT',
      url: `${origin}/echo?tag=a%20b`,
      headers: { Authorization: 'Bearer pit-not-a-token', 'Content-Type': 'application/json', Version: '2021-07-28' },
      body: '{"name":"Zoë 🙂"}',
    }),
  'a deletion with a body': (platform: Platform) =>
    platform.send({ method: 'DELETE', url: `${origin}/echo`, headers: { 'Content-Type': 'application/json' }, body: '{"tags":["a"]}' }),
  'an answer that is an error': (platform: Platform) => platform.send(get('/missing')),
  'an answer that is a redirect': (platform: Platform) => platform.send(get('/moved')).status,
  'a wave': (platform: Platform) => platform.sendAll([get('/missing'), get('/moved'), get('/echo')]).map(({ status }) => status),
  'an empty wave': (platform: Platform) => platform.sendAll([]),
  'no network': (platform: Platform) => failure(() => platform.send(get('/offline'))),
  'no answer in time': (platform: Platform) => failure(() => platform.send(get('/timeout'))),
  'a wave of which one gets no answer': (platform: Platform) => failure(() => platform.sendAll([get('/echo'), get('/offline')])),
  'a request to a host that is not allowed': (platform: Platform) =>
    failure(() => platform.send({ method: 'GET', url: 'https://elsewhere.example.net/', headers: {} })),

  'properties written': (platform: Platform) => {
    platform.userProperties.write({ kept: 'one', overwritten: 'two', removed: 'three' });
    platform.userProperties.write({ overwritten: 'four', removed: null, 'never there': null });
    platform.userProperties.write({});
    return platform.userProperties.readAll();
  },
  'properties read': (platform: Platform) => ({ user: platform.userProperties.readAll(), script: platform.scriptProperties.readAll() }),
  'a property over 9 kB': (platform: Platform) => failure(() => platform.userProperties.write({ long: 'x'.repeat(9 * 1024 + 1) })),

  'a cache written': (platform: Platform) => {
    platform.userCache.writeAll({ short: 'a', lasting: 'b', removed: 'c', tooLong: 'x'.repeat(100 * 1024 + 1) }, 600);
    platform.userCache.writeAll({ short: 'a' }, 60);
    platform.userCache.writeAll({}, 60);
    platform.userCache.removeAll(['removed', 'never there']);
    platform.userCache.removeAll([]);
    return platform.userCache.readAll(['short', 'lasting', 'removed', 'tooLong', 'never there']);
  },
  'a cache read': (platform: Platform) => platform.userCache.readAll(['short', 'lasting']),
  'a cache read for nothing': (platform: Platform) => platform.userCache.readAll([]),

  'a lock taken': (platform: Platform) => ({
    result: platform.withUserLock(() => 'done'),
    inside: platform.withUserLock(() => platform.withUserLock(() => 'done inside')),
    failing: failure(() =>
      platform.withUserLock(() => {
        throw new RangeError('from the work');
      }),
    ),
    afterwards: platform.withUserLock(() => 'done again'),
  }),
  'a lock that is busy': (platform: Platform) => failure(() => platform.withUserLock(() => 'done')),

  'triggers made': ({ triggers }: Platform) => {
    triggers.createHourly('onHourly');
    triggers.createOnce('onAgain', 60_000);
    triggers.createOnce('onAgain', 120_000);
    const [first] = triggers.list().filter(({ entryPoint }) => entryPoint === 'onAgain');
    triggers.remove(first?.id ?? '');
    triggers.remove('never there');
    return triggers.list().map(({ entryPoint }) => entryPoint);
  },
  'too many triggers': ({ triggers }: Platform) => failure(() => Array.from({ length: 21 }, () => triggers.createHourly('onHourly'))),
  'a trigger asked for': ({ triggers }: Platform) => failure(() => triggers.createHourly('onHourly')),
  'a pause': (platform: Platform) => {
    const before = platform.now();
    platform.sleep(2_000);
    return platform.now() - before;
  },

  'a date formatted': (platform: Platform) =>
    ['yyyy-MM-dd HH:mm:ss', 'EEE d MMM, h:mm a', "yyyy-MM-dd'T'HH:mm:ssXXX", 'EEEE, MMMM d'].map((pattern) =>
      platform.formatDate(Date.UTC(2026, 6, 3, 21, 5, 9), 'America/New_York', pattern),
    ),
  'a date parsed': (platform: Platform) => [
    platform.parseDate('2026-07-03 17:05:09', 'America/New_York', 'yyyy-MM-dd HH:mm:ss'),
    platform.parseDate('2026-01-03', 'Asia/Kolkata', 'yyyy-MM-dd'),
    platform.parseDate('2026-07-03T17:05:09+02:00', 'America/New_York', "yyyy-MM-dd'T'HH:mm:ssXXX"),
    platform.parseDate('tomorrow', 'UTC', 'yyyy-MM-dd'),
    platform.parseDate('', 'UTC', 'yyyy-MM-dd'),
  ],
  'bytes decoded': (platform: Platform) => [
    platform.decodeText([0x5a, 0x6f, 0xc3, 0xab], 'UTF-8'),
    platform.decodeText([0x5a, 0x6f, 0xeb], 'iso-8859-1'),
    platform.decodeText([0xcf, 0xd0, 0xc8], 'windows-1251'),
    platform.decodeText([0x93, 0xfa, 0x96, 0x7b], 'shift_jis'),
    platform.decodeText([], 'UTF-8'),
    platform.decodeText([65], 'x-no-such-charset'),
  ],

  'who it is, and when': (platform: Platform) => ({
    email: platform.userEmail(),
    now: platform.now(),
    token: platform.googleToken() !== '',
    ids: new Set([platform.newId(), platform.newId(), platform.newId()]).size,
  }),
  'scopes asked for': (platform: Platform) =>
    platform.missingScopes(['https://www.googleapis.com/auth/script.locale', 'https://www.googleapis.com/auth/userinfo.email']),
  'where consent is given': (platform: Platform) => [
    /^https:\/\/script\.google\.com\//.test(platform.consentUrl(['https://www.googleapis.com/auth/script.locale'])),
    platform.consentUrl(['https://www.googleapis.com/auth/userinfo.email']),
  ],
  'a way back': (platform: Platform) => ({
    differ: platform.stateToken('onOAuthCallback', 3600) !== platform.stateToken('onOAuthCallback', 3600),
    url: /^https:\/\/script\.google\.com\/macros\/d\/[^/]+\/usercallback$/.test(platform.callbackUrl()),
  }),
  'a line in the log': (platform: Platform) => void platform.log('contract.checked', { count: 2, ok: true }),
} as const satisfies Readonly<Record<string, (platform: Platform) => unknown>>;

export type StoryName = keyof typeof stories;
