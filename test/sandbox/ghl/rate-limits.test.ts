import { limits } from '../../../sandbox/ghl/rate-limits';
import { openGhl } from './open-ghl';
import type { OpenGhl } from './open-ghl';

const read = (open: OpenGhl, token?: string) => open.ask('locations.get', {}, token === undefined ? {} : { token });

const left = ({ headers }: ReturnType<typeof read>) => [headers['x-ratelimit-remaining'], headers['x-ratelimit-daily-remaining']];

describe('rate limits', () => {
  it('tells on every answer to a known token what is left', () => {
    const open = openGhl();
    expect(read(open).headers).toMatchObject({
      'x-ratelimit-max': '100',
      'x-ratelimit-remaining': '99',
      'x-ratelimit-interval-milliseconds': '10000',
      'x-ratelimit-limit-daily': '200000',
      'x-ratelimit-daily-remaining': '199999',
    });
    expect(left(open.ask('contacts.get', { contactId: 'nobody' }))).toStrictEqual(['98', '199998']);
  });

  it('answers 429 to the 101st request within ten seconds, and recovers after them', () => {
    const open = openGhl();
    const statuses = Array.from({ length: limits.burst + 1 }, () => read(open).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(limits.burst);
    expect(read(open)).toMatchObject({ status: 429, body: { statusCode: 429, message: 'Too Many Requests' } });
    open.world.clock.advance(limits.burstMs);
    expect(left(read(open))).toStrictEqual(['99', String(limits.day - limits.burst - 1)]);
  });

  it('answers 429 when the day is used up, until midnight in UTC', () => {
    const open = openGhl({ data: 'empty' });
    read(open);
    open.ghl.restore(open.ghl.snapshot().replace(/"day":1\b/, `"day":${limits.day}`));
    open.world.clock.advance(limits.burstMs);
    expect(read(open)).toMatchObject({ status: 429, headers: { 'x-ratelimit-daily-remaining': '0' } });
    open.world.clock.advance(9 * 3_600_000);
    expect(read(open).status).toBe(200);
  });

  it('counts each app in each location by itself', () => {
    const open = openGhl();
    const scopes = ['locations.readonly'];
    const own = open.ghl.issueToken({ kind: 'location', scopes });
    read(open);
    expect(left(read(open, own))[0]).toBe('99');
    expect(left(read(open, open.ghl.issueToken({ kind: 'location', scopes })))[0]).toBe('98');
    expect(left(read(open, open.ghl.issueToken({ kind: 'company', scopes })))[0]).toBe('99');
  });
});
