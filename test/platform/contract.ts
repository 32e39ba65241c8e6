import type { HttpRequest, HttpResponse } from '../../src/platform/platform';
import type { StoryName } from './stories';

/** A platform under test, and the levers of the machine around it. */
export interface PlatformUnderTest {
  /** Tells a story in an execution of its own. What it answers has passed through JSON. */
  readonly tell: (story: StoryName) => unknown;
  readonly advance: (milliseconds: number) => void;
  readonly holdLockElsewhere: () => void;
}

/** What the machine is to be like when it is created. */
export interface Surroundings {
  readonly now: number;
  readonly userEmail: string;
  readonly deniedScopes: readonly string[];
  readonly scriptProperties: Readonly<Record<string, string>>;
  /** A network that the two words stand for, or an answer. Request headers come lower-cased. */
  readonly network: (request: HttpRequest) => HttpResponse | 'offline' | 'timeout';
}

const answers: Readonly<Record<string, (request: HttpRequest) => HttpResponse | 'offline' | 'timeout'>> = {
  '/echo': (request) => ({ status: 200, headers: { 'Content-Type': 'application/json', 'X-Seen': 'yes' }, body: JSON.stringify(request) }),
  '/missing': () => ({ status: 404, headers: { 'Content-Type': 'application/json' }, body: '{"message":"Not found"}' }),
  '/moved': () => ({ status: 302, headers: { Location: 'https://elsewhere.example.net/' }, body: '' }),
  '/offline': () => 'offline',
  '/timeout': () => 'timeout',
};

const surroundings: Surroundings = {
  now: Date.UTC(2026, 0, 5, 9),
  userEmail: 'rep@agency.example.com',
  deniedScopes: ['https://www.googleapis.com/auth/script.locale'],
  scriptProperties: { clientId: 'an id' },
  network: (request) => answers[new URL(request.url).pathname]!(request),
};

/** The promises of the port, checked on one implementation of it. */
export const describePlatform = (name: string, create: (surroundings: Surroundings) => PlatformUnderTest): void => {
  const tell = (story: StoryName): unknown => create(surroundings).tell(story);

  describe(`${name} as a platform`, () => {
    it('sends the request as it is written, and answers with lower-cased header names', () => {
      const { status, headers, body } = tell('a request with a body') as HttpResponse;
      expect({ status, seen: headers['x-seen'], request: JSON.parse(body) }).toStrictEqual({
        status: 200,
        seen: 'yes',
        request: {
          method: 'PUT',
          url: 'https://api.example.com/echo?tag=a%20b',
          headers: { authorization: 'Bearer pit-not-a-token', 'content-type': 'application/json', version: '2021-07-28' },
          body: '{"name":"Zoë 🙂"}',
        },
      });
    });
    it('sends the body of a deletion', () => {
      expect(JSON.parse((tell('a deletion with a body') as HttpResponse).body)).toMatchObject({ method: 'DELETE', body: '{"tags":["a"]}' });
    });
    it('answers an error status as an answer', () => {
      const answer = { status: 404, headers: { 'content-type': 'application/json' }, body: '{"message":"Not found"}' };
      expect(tell('an answer that is an error')).toStrictEqual(answer);
    });
    it('does not follow a redirect', () => expect(tell('an answer that is a redirect')).toBe(302));
    it('answers a wave in the order of its requests', () => expect(tell('a wave')).toStrictEqual([404, 302, 200]));
    it('sends nothing for an empty wave', () => expect(tell('an empty wave')).toStrictEqual([]));
    it('tells no network from no answer in time', () => {
      expect([tell('no network'), tell('no answer in time')]).toStrictEqual(['NoAnswerError: offline', 'NoAnswerError: timeout']);
    });
    it('loses the whole wave when one request gets no answer', () => {
      expect(tell('a wave of which one gets no answer')).toBe('NoAnswerError: offline');
    });

    it('keeps properties until the next execution, without the removed ones', () => {
      const platform = create(surroundings);
      const written = { kept: 'one', overwritten: 'four' };
      expect(platform.tell('properties written')).toStrictEqual(written);
      expect(platform.tell('properties read')).toStrictEqual({ user: written, script: { clientId: 'an id' } });
    });
    it('fails on a property that is too long', () => expect(tell('a property over 9 kB')).not.toBe('nothing was thrown'));

    it('keeps what is in the cache for its time, and forgets what is too long for it', () => {
      const platform = create(surroundings);
      expect(platform.tell('a cache written')).toStrictEqual({ short: 'a', lasting: 'b' });
      expect(platform.tell('a cache read for nothing')).toStrictEqual({});
      platform.advance(61_000);
      expect(platform.tell('a cache read')).toStrictEqual({ lasting: 'b' });
      platform.advance(600_000);
      expect(platform.tell('a cache read')).toStrictEqual({});
    });

    it('runs work under the lock, also inside itself, and lets go when the work fails', () => {
      expect(tell('a lock taken')).toStrictEqual({ result: 'done', inside: 'done inside', failing: 'RangeError', afterwards: 'done again' });
    });
    it('says so when another execution holds the lock', () => {
      const platform = create(surroundings);
      platform.holdLockElsewhere();
      expect(platform.tell('a lock that is busy')).toBe('LockBusyError');
    });

    it('makes triggers and removes them, and says so when Google makes none', () => {
      expect(tell('triggers made')).toStrictEqual(['onHourly', 'onAgain']);
      expect(tell('too many triggers')).toBe('TriggerRefusedError');
      const deniedScopes = ['https://www.googleapis.com/auth/script.scriptapp'];
      expect(create({ ...surroundings, deniedScopes }).tell('a trigger asked for')).toBe('TriggerRefusedError');
    });
    it('stands still for a while', () => expect(tell('a pause')).toBe(2_000));

    it('formats dates in a time zone, by Java patterns', () => {
      expect(tell('a date formatted')).toStrictEqual([
        '2026-07-03 17:05:09',
        'Fri 3 Jul, 5:05 PM',
        '2026-07-03T17:05:09-04:00',
        'Friday, July 3',
      ]);
    });
    it('parses dates in a time zone, and answers null for what is no date', () => {
      const afternoon = Date.UTC(2026, 6, 3, 21, 5, 9);
      expect(tell('a date parsed')).toStrictEqual([afternoon, Date.UTC(2026, 0, 2, 18, 30), Date.UTC(2026, 6, 3, 15, 5, 9), null, null]);
    });
    it('decodes bytes in the charsets that mail uses, and answers null for an unknown one', () => {
      expect(tell('bytes decoded')).toStrictEqual(['Zoë', 'Zoë', 'ПРИ', '日本', '', null]);
    });

    it('knows the user, the time and new ids', () => {
      expect(tell('who it is, and when')).toStrictEqual({ email: 'rep@agency.example.com', now: surroundings.now, token: true, ids: 3 });
    });
    it('names the scopes that were not granted', () => {
      expect(tell('scopes asked for')).toStrictEqual(['https://www.googleapis.com/auth/script.locale']);
    });
    it('says where scopes can be granted that were not', () => {
      expect(tell('where consent is given')).toStrictEqual([true, '']);
    });
    it('makes a new state token each time, and a callback address', () => expect(tell('a way back')).toStrictEqual({ differ: true, url: true }));
    it('logs', () => expect(tell('a line in the log')).toBeNull());
  });
};
