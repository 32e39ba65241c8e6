import { openGhl } from './open-ghl';

describe('a location', () => {
  it('tells its time zone', () => {
    const { ask, ghl } = openGhl();
    const { locationId: id, companyId } = ghl.credentials;
    expect(ask('locations.get', {}).body['location']).toMatchObject({ id, companyId, timezone: 'America/Chicago' });
  });

  it('gives appointment times as its own wall time, without an offset', () => {
    const { ask, contactId } = openGhl();
    const [next] = ask('contacts.appointments.list', { contactId: contactId('Ana') }).body['events'];
    expect(next).toMatchObject({ startTime: '2026-11-26 14:30:00', endTime: '2026-11-26 15:15:00', appointmentStatus: 'confirmed' });
  });

  it('lists only the users who work in it', () => {
    const { ask, ghl } = openGhl();
    const rentals = ghl.records.locations()[1]!.id;
    const token = ghl.issueToken({ kind: 'private', scopes: ['users.readonly'], locationId: rentals });
    const users = (asking?: object) => ask('users.list-by-location', { query: {} }, asking).body['users'];
    expect(users()).toHaveLength(4);
    expect(users({ token, locationId: rentals })).toStrictEqual([expect.objectContaining({ email: 'robin@harbour-homes.example' })]);
  });

  it('has custom fields of contacts only', () => {
    const { ask } = openGhl();
    const count = (model: string) => ask('locations.custom-fields.list', { query: { model } }).body['customFields'].length;
    expect([count('contact'), count('all'), count('opportunity')]).toStrictEqual([12, 12, 0]);
    expect(ask('locations.custom-fields.list', { query: { model: 'invoice' } }).status).toBe(422);
  });
});
