import { dataTypes } from '../../../sandbox/ghl/state/agency-records';
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

  it('has custom fields of every type for contacts and for opportunities', () => {
    const { ask } = openGhl();
    const fields = (model: string): readonly { readonly dataType: string }[] => ask('locations.custom-fields.list', { query: { model } }).body['customFields'];
    const types = (model: string) => [...new Set(fields(model).map(({ dataType }) => dataType))].sort();
    expect([types('contact'), types('opportunity')]).toStrictEqual([[...dataTypes].sort(), [...dataTypes].sort()]);
    expect(fields('all')).toHaveLength(fields('contact').length + fields('opportunity').length);
    expect(ask('locations.custom-fields.list', { query: { model: 'invoice' } }).status).toBe(422);
  });
});
