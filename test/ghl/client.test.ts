import { call } from '../../src/ghl/calls';
import { createGhlClient } from '../../src/ghl/client';
import type { Access } from '../../src/ghl/request';
import type { HttpRequest, HttpResponse } from '../../src/platform/platform';
import { NoAnswerError } from '../../src/platform/platform';
import { createInMemoryPlatform } from '../platform/in-memory-platform';

const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): HttpResponse => ({ status: 200, headers, body: JSON.stringify(body) });
const refusal = (status: number, message: string): HttpResponse => ({ status, headers: {}, body: JSON.stringify({ message }) });

const access = (token: string): Access => ({ token, locationId: 'loc1' });
const contactId = 'c1';
const tasksAndNotes = [call('contacts.tasks.list', { contactId }), call('contacts.notes.list', { contactId })] as const;
const note = { contactId, body: { body: 'Hello' } };

/** A client whose network answers by path; `renewed` is the token that a refresh brings. */
const aClient = (answer: (request: HttpRequest, nth: number) => HttpResponse, renewed: string | null = null) => {
  const counts = new Map<string, number>();
  const platform = createInMemoryPlatform({
    fetch: (request) => {
      const nth = (counts.get(request.url) ?? 0) + 1;
      counts.set(request.url, nth);
      return answer(request, nth);
    },
  });
  const ghl = createGhlClient({ platform, session: { access: () => access('old'), accessAfterRefusal: () => (renewed === null ? null : access(renewed)) } });
  const waves = () => platform.waves.map((wave) => wave.map(({ url }) => url.split('/').pop()));
  return { ghl, platform, waves };
};

describe('the client of GoHighLevel', () => {
  it('sends independent calls in one wave and answers in their order', () => {
    const { ghl, waves } = aClient(({ url }) => (url.endsWith('tasks') ? ok({ tasks: [{ id: 't1' }] }) : ok({ notes: [{ id: 'n1' }] })));
    const [tasks, notes] = ghl.wave(tasksAndNotes);
    expect([tasks.ok && tasks.reply.tasks[0]?.id, notes.ok && notes.reply.notes[0]?.id]).toStrictEqual(['t1', 'n1']);
    expect(waves()).toStrictEqual([['tasks', 'notes']]);
  });

  it('sends nothing for an empty wave', () => {
    const { ghl, waves } = aClient(() => ok({}));
    expect([ghl.wave([]), waves()]).toStrictEqual([[], []]);
  });

  it('lets one call fail without the other', () => {
    const { ghl } = aClient(({ url }) => (url.endsWith('tasks') ? refusal(500, 'Oops') : ok({ notes: [] })));
    expect(ghl.wave(tasksAndNotes).map((outcome) => (outcome.ok ? 'ok' : outcome.error.code))).toStrictEqual(['unavailable', 'ok']);
  });

  it('renews a refused token once and repeats only what was refused', () => {
    const answer = ({ url, headers }: HttpRequest) =>
      url.endsWith('tasks') && headers['Authorization'] === 'Bearer old' ? refusal(401, 'Invalid JWT') : ok({ tasks: [], notes: [] });
    const { ghl, waves } = aClient(answer, 'new');
    expect(ghl.wave(tasksAndNotes).every(({ ok: isOk }) => isOk)).toBe(true);
    expect(waves()).toStrictEqual([['tasks', 'notes'], ['tasks']]);
  });

  it('gives up when the renewed token is refused as well', () => {
    const { ghl, waves } = aClient(() => refusal(401, 'Invalid JWT'), 'new');
    expect(() => ghl.call('contacts.get', { contactId })).toThrow(expect.objectContaining({ code: 'token-refused' }));
    expect(waves()).toHaveLength(2);
  });

  it.each(['The token is not authorized for this scope.', 'version header was not found.'])('does not renew a token for: %s', (message) => {
    const { ghl, waves } = aClient(() => refusal(401, message), 'new');
    expect(() => ghl.call('contacts.get', { contactId })).toThrow();
    expect(waves()).toHaveLength(1);
  });

  it('repeats a read once when a gateway is down for a moment', () => {
    const { ghl, waves } = aClient((_, nth) => (nth === 1 ? refusal(503, 'Service Unavailable') : ok({ contact: { id: contactId } })));
    expect(ghl.call('contacts.get', { contactId }).contact?.id).toBe(contactId);
    expect(waves()).toHaveLength(2);
  });

  it('never repeats what would be written twice', () => {
    const { ghl, waves } = aClient(() => refusal(503, 'Service Unavailable'));
    expect(() => ghl.call('contacts.notes.create', note)).toThrow(expect.objectContaining({ code: 'unavailable' }));
    expect(waves()).toHaveLength(1);
  });

  it('does not repeat a 429, whose window is longer than a rep waits', () => {
    const { ghl, waves } = aClient(() => refusal(429, 'Too many requests'));
    expect(() => ghl.call('contacts.get', { contactId })).toThrow(expect.objectContaining({ code: 'rate-limited' }));
    expect(waves()).toHaveLength(1);
  });

  it.each([
    ['offline', 'offline', 2],
    ['refused', 'offline', 2],
    ['timeout', 'timeout', 1],
  ] as const)('says %s as such, and tries a read %s again at most once', (reason, code, waveCount) => {
    const { ghl, platform } = aClient(() => {
      throw new NoAnswerError(reason, 'no answer');
    });
    expect(() => ghl.call('contacts.get', { contactId })).toThrow(expect.objectContaining({ code }));
    expect(platform.waves).toHaveLength(waveCount);
  });

  it('knows what is left of the daily quota, and of ten seconds', () => {
    const { ghl } = aClient(() => ok({ contact: null }, { 'x-ratelimit-limit-daily': '200000', 'x-ratelimit-daily-remaining': '1999', 'x-ratelimit-remaining': '71', 'x-ratelimit-interval-milliseconds': '10000' }));
    expect(ghl.quota()).toBeNull();
    ghl.wave([call('contacts.get', { contactId })]);
    expect(ghl.quota()).toStrictEqual({ dailyLimit: 200_000, dailyRemaining: 1999, burstRemaining: 71, burstMs: 10_000 });
  });

  it('logs what failed, without a word of whom it was about', () => {
    const { ghl, platform } = aClient(() => refusal(422, 'ana@example.com is no phone'));
    ghl.wave([call('contacts.notes.create', note)]);
    expect(platform.logged).toStrictEqual([{ event: 'ghl.failed', details: { operation: 'contacts.notes.create', code: 'invalid', status: 422 } }]);
  });
});
