import fc from 'fast-check';
import { readEvent, readQuery } from '../../src/platform/apps-script/read-event';

const nothing = { parameters: {}, form: { texts: {}, times: {} }, message: null, draftRecipients: [], timeZone: null };

describe('an event from Gmail', () => {
  it('brings the open mail, and the zone of the person at the keyboard', () => {
    const event = {
      commonEventObject: { hostApp: 'GMAIL', platform: 'WEB', userLocale: 'pt-PT', timeZone: { id: 'Europe/Lisbon', offset: 3600000 } },
      gmail: { messageId: '18c2f3a4b5d6e7f8', threadId: '18c2f3a4b5d6e7f0', accessToken: 'token-of-the-mail' },
    };
    expect(readEvent(event)).toStrictEqual({
      ...nothing,
      timeZone: 'Europe/Lisbon',
      message: { id: '18c2f3a4b5d6e7f8', threadId: '18c2f3a4b5d6e7f0', accessToken: 'token-of-the-mail' },
    });
  });
  it.each([
    ['msg-f:1784290123456789012', '18c31269e8e13a14'],
    ['#msg-f:18446744073709551615', 'ffffffffffffffff'],
    ['msg-f:0', '0'],
    ['18c2f3a4b5d6e7f8', '18c2f3a4b5d6e7f8'],
    ['msg-a:r-1234567', 'msg-a:r-1234567'],
    ['msg-f:12x', 'msg-f:12x'],
  ])('names the mail %s as the Gmail API does: %s', (given, id) => {
    expect(readEvent({ gmail: { messageId: given, threadId: given.replace('msg', 'thread') } }).message).toStrictEqual({
      id,
      threadId: given === id ? given.replace('msg', 'thread') : id,
      accessToken: '',
    });
  });
  it('converts every number of up to 64 bits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (number) => {
        expect(readEvent({ gmail: { messageId: `msg-f:${number}` } }).message?.id).toBe(number.toString(16));
      }),
    );
  });
  it('brings what was filled in and picked', () => {
    const formInputs = {
      title: { stringInputs: { value: ['Call Ana'] } },
      tags: { stringInputs: { value: ['vip', 'lead'] } },
      empty: { stringInputs: { value: [''] } },
      due: { dateTimeInput: { hasDate: true, hasTime: false, msSinceEpoch: '1767571200000' } },
      day: { dateInput: { msSinceEpoch: '1767571200000' } },
      time: { timeInput: { hours: 9, minutes: 30 } },
    };
    expect(readEvent({ commonEventObject: { parameters: { action: 'task.create', contactId: 'c1' }, formInputs } })).toStrictEqual({
      ...nothing,
      parameters: { action: 'task.create', contactId: 'c1' },
      form: {
        texts: { title: ['Call Ana'], tags: ['vip', 'lead'] },
        times: {
          due: { at: 1767571200000, hasDate: true, hasTime: false },
          day: { at: 1767571200000, hasDate: true, hasTime: false },
          time: { at: 34200000, hasDate: false, hasTime: true },
        },
      },
    });
  });
  it('brings the addresses in the draft', () => {
    const gmail = { toRecipients: ['ana@example.com'], ccRecipients: ['ben@example.com', ''], bccRecipients: ['cleo@example.com'] };
    expect(readEvent({ gmail })).toStrictEqual({ ...nothing, draftRecipients: ['ana@example.com', 'ben@example.com', 'cleo@example.com'] });
  });
  it('is understood in its older spelling', () => {
    const event = {
      parameters: { action: 'home.show' },
      formInputs: { title: ['Call Ana'] },
      messageMetadata: { messageId: '18c2f3a4b5d6e7f8', accessToken: 'token-of-the-mail' },
      draftMetadata: { toRecipients: ['ana@example.com'] },
      userTimezone: { id: 'Europe/Lisbon', offset: '3600000' },
    };
    expect(readEvent(event)).toStrictEqual({
      parameters: { action: 'home.show' },
      form: { texts: { title: ['Call Ana'] }, times: {} },
      message: { id: '18c2f3a4b5d6e7f8', threadId: '', accessToken: 'token-of-the-mail' },
      draftRecipients: ['ana@example.com'],
      timeZone: 'Europe/Lisbon',
    });
  });
  it('is nothing at all when it is empty', () => {
    expect([undefined, null, {}, [], 'event', 7].map(readEvent)).toStrictEqual(Array(6).fill(nothing));
  });
  it('never breaks, whatever comes, and always has the promised shape', () => {
    const wild = fc.jsonValue({ depthSize: 'medium' });
    const common = fc.record({ parameters: wild, formInputs: fc.oneof(wild, fc.dictionary(fc.string(), wild)), timeZone: wild }, { requiredKeys: [] });
    const event = fc.record(
      {
        commonEventObject: fc.oneof(wild, common),
        gmail: fc.oneof(wild, fc.record({ messageId: wild, threadId: wild, accessToken: wild, toRecipients: wild }, { requiredKeys: [] })),
        parameters: wild,
        formInputs: wild,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(event, wild), (given) => {
        const { parameters, form, message, draftRecipients, timeZone } = readEvent(given);
        const texts = [parameters, form.texts, { ...message }].flatMap((part) => Object.values<string | readonly string[]>(part).flat());
        expect([...texts, ...draftRecipients, timeZone ?? ''].filter((text) => typeof text !== 'string')).toStrictEqual([]);
        expect(Object.values(form.times).filter(({ at }) => !Number.isFinite(at))).toStrictEqual([]);
      }),
    );
  });
});

describe('the request of a browser that comes back from signing in', () => {
  it('brings its query', () => {
    const parameter = { code: 'a code', state: 'a state' };
    expect(readQuery({ parameter, parameters: { code: ['a code'], state: ['a state'] } })).toStrictEqual(parameter);
  });
  it('may bring nothing', () => expect([undefined, {}, { parameter: 'code' }].map(readQuery)).toStrictEqual([{}, {}, {}]));
});
