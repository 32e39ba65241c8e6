import { notModelled } from '../../../sandbox/ghl/handlers/handler';
import { openGhl } from './open-ghl';

const authorized = ({ ghl }: ReturnType<typeof openGhl>) => ({
  Authorization: `Bearer ${ghl.credentials.privateToken}`,
  Version: '2021-07-28',
  'Content-Type': 'application/json',
});

describe('paths, versions and bodies', () => {
  it.each([
    ['GET', '/contacts'],
    ['PATCH', '/contacts/'],
    ['GET', '/nowhere/at/all'],
    ['GET', '/contacts/%zz'],
  ])('answers 404 to %s %s', (method, path) => {
    const open = openGhl();
    const { status, body } = open.send({ method, path, headers: authorized(open) });
    const refused = { statusCode: 404, message: `Cannot ${method} ${path}`, error: 'Not Found', traceId: expect.any(String) };
    expect({ status, body }).toStrictEqual({ status: 404, body: refused });
  });

  it('reads /contacts/lookup as the look-up, never as a contact of that name', () => {
    const open = openGhl();
    expect(open.ask('contacts.lookup', { query: { email: 'nobody@mail.example' } }).body['contacts']).toStrictEqual([]);
  });

  it.each(['2021-04-15', '2021-07-28', '2023-02-21'])('answers alike to every dated Version: %s', (version) => {
    const open = openGhl();
    expect(open.ask('contacts.get', { contactId: open.contactId('Ana') }, { headers: { Version: version } }).status).toBe(200);
  });

  it('has no look-up in the dated versions', () => {
    const answer = openGhl().ask('contacts.lookup', { query: { phone: '+12025550101' } }, { headers: { Version: '2021-07-28' } });
    expect(answer).toMatchObject({ status: 404, body: { message: 'Cannot GET /contacts/lookup' } });
  });

  it('says by name that it does not speak the v3 contract of an older operation', () => {
    const open = openGhl();
    const answer = open.ask('contacts.get', { contactId: open.contactId('Ana') }, { headers: { Version: 'v3' } });
    expect(answer).toMatchObject({ status: 501, body: { message: 'The sandbox does not model the v3 contract of contacts.get.' } });
  });

  it('answers 501 for an operation that is entered as not modelled', () => {
    expect(() => notModelled({ id: 'contacts.get' })).toThrow('The sandbox does not model contacts.get.');
  });

  it('names every mistake in a body, in a list', () => {
    const open = openGhl();
    const path = `/contacts/${open.contactId('Ana')}/tasks`;
    const body = JSON.stringify({ title: 4, dueDate: 'soon', completed: 'no', priority: 'high' });
    const answer = open.send({ method: 'POST', path, headers: authorized(open), body });
    expect(answer.status).toBe(422);
    expect(answer.body['message']).toStrictEqual([
      'property priority should not exist',
      'title must be a string',
      'dueDate must be a valid ISO 8601 date string',
      'completed must be a boolean value',
    ]);
  });

  it('reads a body as its content type says, so that JSON sent as a form is missing everything', () => {
    const open = openGhl();
    const path = `/contacts/${open.contactId('Ana')}/notes`;
    const answer = open.send({ method: 'POST', path, headers: { ...authorized(open), 'Content-Type': 'text/plain' }, body: '{"body":"Hello"}' });
    expect(answer).toMatchObject({ status: 422, body: { message: ['body must be a string', 'body should not be empty'] } });
  });

  it('answers 400 to JSON that ends too early', () => {
    const open = openGhl();
    const path = `/contacts/${open.contactId('Ana')}/notes`;
    expect(open.send({ method: 'POST', path, headers: authorized(open), body: '{"body":' }).status).toBe(400);
  });

  it('answers 403 when the location is left out', () => {
    const open = openGhl();
    expect(open.send({ method: 'GET', path: '/users/', headers: authorized(open) }).status).toBe(403);
  });

  it('lets an agency read its own locations and no others', () => {
    const open = openGhl();
    const token = open.ghl.issueToken({ kind: 'company', scopes: ['locations.readonly'] });
    const locationIds = [...open.ghl.records.locations().map(({ id }) => id), 'elsewhere'];
    expect(locationIds.map((locationId) => open.ask('locations.get', {}, { token, locationId }).status)).toStrictEqual([200, 200, 403]);
  });
});
