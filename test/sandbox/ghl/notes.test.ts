import { openGhl } from './open-ghl';

describe('notes', () => {
  it('keeps a note as it was posted, plain or marked up, without changing a character', () => {
    const { ask, contactId, ghl } = openGhl();
    const body = '<script>alert(1)</script> &amp; 🎉\nsecond line';
    const userId = ghl.records.users()[0]!.id;
    const answer = ask('contacts.notes.create', { contactId: contactId('Ana'), body: { body, userId, title: 'Call' } });
    const { id, ...note } = answer.body['note'];
    expect(answer.status).toBe(201);
    expect(note).toStrictEqual({ contactId: contactId('Ana'), body, userId, title: 'Call', dateAdded: '2026-11-24T15:00:00.000Z' });
    expect(ask('contacts.notes.get', { contactId: contactId('Ana'), id }).body['note'].body).toBe(body);
  });

  it('has no date of change', () => {
    const { ask, contactId, world } = openGhl();
    const { id, dateAdded } = ask('contacts.notes.create', { contactId: contactId('Ana'), body: { body: 'First' } }).body['note'];
    world.clock.advance(5_000);
    const changed = ask('contacts.notes.update', { contactId: contactId('Ana'), id, body: { body: 'Second' } }).body['note'];
    expect(changed).toStrictEqual({ id, contactId: contactId('Ana'), body: 'Second', dateAdded });
  });

  it('answers 400 for a note that is gone', () => {
    const { ask, contactId } = openGhl();
    const answer = ask('contacts.notes.delete', { contactId: contactId('Ana'), id: 'nothing' });
    expect(answer).toMatchObject({ status: 400, body: { message: 'The note id is invalid.' } });
  });
});
