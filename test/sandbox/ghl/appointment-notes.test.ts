import { openOffice } from './open-office';

const openMeeting = () => {
  const office = openOffice();
  const appointmentId: string = office.book('2026-12-01T09:00').body['id'];
  const add = (body: string, userId?: string) => office.ask('calendars.appointments.notes.create', { appointmentId, body: { body, userId } });
  const list = (limit: number, offset: number) => office.ask('calendars.appointments.notes.list', { appointmentId, query: { limit, offset } });
  return { ...office, appointmentId, add, list };
};

describe('notes of an appointment', () => {
  it('tell their contact and their author', () => {
    const { add, userId, contact } = openMeeting();
    const { note } = add('Bring the keys.', userId('Casey')).body;
    expect(note).toStrictEqual({
      id: expect.any(String),
      body: 'Bring the keys.',
      userId: userId('Casey'),
      contactId: contact,
      dateAdded: '2026-11-24T15:00:00.000Z',
      createdBy: { id: userId('Casey'), name: 'Casey Brook' },
    });
    expect(add('Hm', 'nobody').status).toBe(400);
  });

  it('are read page by page, until there are no more', () => {
    const { add, list } = openMeeting();
    for (const text of ['one', 'two', 'three']) add(text);
    const page = ({ body }: ReturnType<typeof list>) => [body['notes'].map((note: { body: string }) => note.body), body['hasMore']];
    expect([page(list(2, 0)), page(list(2, 2))]).toStrictEqual([[['three', 'two'], true], [['one'], false]]);
    expect(list(21, -1)).toMatchObject({ status: 422, body: { message: ['limit must not be greater than 20', 'offset must not be less than 0'] } });
  });

  it('are 5,000 characters long at most', () => {
    const { add } = openMeeting();
    expect([add('x'.repeat(5000)).status, add('x'.repeat(5001)).status]).toStrictEqual([201, 422]);
  });

  it('go with their appointment, and are not notes of the contact', () => {
    const { add, ask, appointmentId, contact, ghl } = openMeeting();
    const noteId: string = add('Bring the keys.').body['note'].id;
    expect(ask('contacts.notes.list', { contactId: contact }).body['notes']).toStrictEqual([]);
    const gone = { status: 400, body: { message: 'The note id is invalid.' } };
    expect(ask('calendars.appointments.notes.update', { appointmentId, noteId: 'none', body: { body: 'x' } })).toMatchObject(gone);
    ask('contacts.delete', { contactId: contact });
    expect(ghl.snapshot()).not.toContain(noteId);
  });
});
