import { errorFrom } from '../../src/ghl/error-replies';
import { mayHaveHappened } from '../../src/ghl/errors';
import { outcomeOf } from '../../src/ghl/reply';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const cases: readonly (readonly [string, number, unknown, string])[] = [
  ['a bad token', 401, { statusCode: 401, message: 'Invalid JWT' }, 'token-refused'],
  ['a bad private token', 401, { message: 'Invalid Private Integration token' }, 'token-refused'],
  ['a missing scope, which is a 401 too', 401, { message: 'The token is not authorized for this scope.' }, 'no-permission'],
  ['the wrong kind of token', 401, { message: 'This authClass type is not allowed to access this scope. Please reach out.' }, 'no-permission'],
  ['a missing Version header, which no sign-in cures', 401, { message: 'version header was not found.' }, 'unexpected-reply'],
  ['another location', 403, { message: 'The token does not have access to this location.' }, 'wrong-location'],
  ['any other refusal', 403, { message: 'Forbidden resource' }, 'no-permission'],
  ['a task that is gone, which is a 400', 400, { message: 'The task id is invalid.' }, 'not-found'],
  ['a path that is gone', 404, { message: 'Cannot GET /x' }, 'not-found'],
  ['a refused field', 422, { message: ['property x should not exist'] }, 'invalid'],
  ['too many calls', 429, 'Too Many Requests', 'rate-limited'],
  ['a paused sub-account, whose token stays good', 400, { message: 'Location is not active' }, 'unavailable'],
  ['a server in trouble', 503, '<html>', 'unavailable'],
  ['a redirect', 302, '', 'unexpected-reply'],
];

describe('an error of GoHighLevel', () => {
  it.each(cases)('%s', (_, status, body, code) => {
    expect(errorFrom('contacts.get', answer(status, body)).code).toBe(code);
  });

  it('keeps every sentence of a 422', () => {
    const { details } = errorFrom('contacts.create', answer(422, { message: ['email must be an email', 'phone is bad'] })).circumstances;
    expect(details).toStrictEqual(['email must be an email', 'phone is bad']);
  });

  it('names the scopes that the operation needs', () => {
    const { scopes } = errorFrom('contacts.tags.add', answer(401, { message: 'The token is not authorized for this scope.' })).circumstances;
    expect(scopes).toStrictEqual(['contacts.write']);
  });

  it('points at the contact that already has the address', () => {
    const body = { message: 'This location does not allow duplicated contacts.', meta: { contactId: 'c9', matchingField: 'email' } };
    expect(errorFrom('contacts.create', answer(400, body)).circumstances.duplicateOf).toBe('c9');
  });

  it('tells the daily quota from the burst limit', () => {
    expect(errorFrom('contacts.get', answer(429, {}, { 'x-ratelimit-daily-remaining': '0' })).circumstances.daily).toBe(true);
    expect(errorFrom('contacts.get', answer(429, {}, { 'x-ratelimit-daily-remaining': '9' })).circumstances.daily).toBe(false);
  });

  it('knows after which errors a write may have happened all the same', () => {
    const happened = (status: number) => mayHaveHappened(errorFrom('contacts.notes.create', answer(status, {})));
    expect([422, 401, 429, 500, 503].map(happened)).toStrictEqual([false, false, false, true, true]);
  });

  it('takes a success that is no JSON for what it is', () => {
    const outcome = outcomeOf('contacts.get', answer(200, '{"contact":{"id":'));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unexpected-reply' } });
  });

  it('takes 404 from the duplicate search as "nobody"', () => {
    expect(outcomeOf('contacts.get-duplicate', answer(404, {}))).toStrictEqual({ ok: true, reply: { contact: null } });
  });
});
