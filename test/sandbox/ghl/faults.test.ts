import { NetworkError } from '../../../sandbox/http';
import { openGhl } from './open-ghl';

describe('faults', () => {
  it('lets the next request of one operation fail, and no other', () => {
    const { ghl, ask, contactId } = openGhl();
    ghl.faults.next('contacts.get', { status: 503 });
    expect(ask('locations.get', {}).status).toBe(200);
    const read = () => ask('contacts.get', { contactId: contactId('Ana') });
    expect(read()).toMatchObject({ status: 503, body: { statusCode: 503, error: 'Service Unavailable' } });
    expect(read().status).toBe(200);
  });

  it('fails as often as asked, with the headers and the body that were asked for', () => {
    const { ghl, ask } = openGhl();
    ghl.faults.next('*', { status: 429, headers: { 'x-ratelimit-daily-remaining': '0' }, body: { message: 'Enough' } }, 2);
    const answers = [1, 2, 3].map(() => ask('locations.get', {}));
    expect(answers.map(({ status }) => status)).toStrictEqual([429, 429, 200]);
    expect(answers[0]).toMatchObject({ body: { message: 'Enough' }, headers: { 'x-ratelimit-daily-remaining': '0' } });
  });

  it.each(['offline', 'timeout', 'dns'] as const)('throws as the network does: %s', (network) => {
    const { ghl, ask } = openGhl();
    ghl.faults.next('*', { network });
    expect(() => ask('locations.get', {})).toThrow(new NetworkError(network));
  });

  it('carries nothing out when it fails, unless only the answer is to be lost', () => {
    const { ghl, ask, contactId } = openGhl();
    const contact = { contactId: contactId('美玲') };
    const write = () => {
      try {
        ask('contacts.notes.create', { ...contact, body: { body: 'Once' } });
      } catch {
        // The lost answer.
      }
      return ghl.records.contact(contact.contactId)!.notes.length;
    };
    ghl.faults.next('contacts.notes.create', { network: 'timeout' });
    ghl.faults.next('contacts.notes.create', { network: 'timeout', arrived: true });
    expect([write(), write()]).toStrictEqual([1, 2]);
  });

  it('cuts an answer in the middle', () => {
    const { ghl, send } = openGhl();
    ghl.faults.next('*', { spoilt: 'truncated' });
    expect(() => send({ method: 'GET', path: '/' })).toThrow(SyntaxError);
  });

  it('answers what is no JSON, with the status of success, and carries the request out', () => {
    const { ghl, ask, contactId } = openGhl();
    const { contact, notes } = ghl.records.contact(contactId('Ana'))!;
    ghl.faults.next('contacts.notes.create', { spoilt: 'malformed' });
    expect(() => ask('contacts.notes.create', { contactId: contact.id, body: { body: 'Once.' } })).toThrow(SyntaxError);
    expect(ghl.records.contact(contact.id)!.notes).toHaveLength(notes.length + 1);
  });

  it('lists what is still to come, and forgets it when told to', () => {
    const { ghl, ask } = openGhl();
    ghl.faults.next('locations.get', { status: 500 }, 3);
    ask('locations.get', {});
    expect(ghl.faults.list()).toStrictEqual([{ operation: 'locations.get', fault: { status: 500 }, times: 2 }]);
    ghl.faults.clear();
    expect(ghl.faults.list()).toStrictEqual([]);
    expect(ask('locations.get', {}).status).toBe(200);
  });
});
