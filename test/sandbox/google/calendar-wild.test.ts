import fc from 'fast-check';
import { anAccount } from './an-account';

const events = '/calendar/v3/calendars/primary/events';

const time = fc.oneof(
  fc.record({ dateTime: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), timeZone: fc.constantFrom('Europe/Paris', 'Nowhere', '') }, { requiredKeys: [] }),
  fc.record({ date: fc.constantFrom('2026-11-25', '2026-02-30', 'never') }),
  fc.jsonValue(),
);
const part = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=MONTHLY', 'BYDAY=5MO', 'BYMONTHDAY=31', 'COUNT=3', 'UNTIL=20261231', 'INTERVAL=99999', 'BYSETPOS=1'),
  fc.string(),
);
const line = fc.oneof(fc.array(part).map((parts) => `RRULE:${parts.join(';')}`), fc.string().map((text) => `EXDATE:${text}`), fc.string());
const event = fc.record(
  { start: time, end: time, summary: fc.jsonValue(), recurrence: fc.oneof(fc.array(line, { maxLength: 2 }), fc.jsonValue()), attendees: fc.jsonValue(), reminders: fc.jsonValue() },
  { requiredKeys: ['start', 'end'] },
);

describe('whatever is sent', () => {
  it('is kept, refused or not emulated, and what is kept can be listed', () => {
    const account = anAccount();
    fc.assert(
      fc.property(event, (body) => {
        const { status } = account.call('POST', events, body);
        expect([200, 400, 501]).toContain(status);
        if (status === 200) expect(account.call('GET', `${events}?singleEvents=true&orderBy=startTime&maxResults=5`).status).toBe(200);
      }),
    );
  });

  it('is a person that can be read, or is refused', () => {
    const account = anAccount();
    const person = fc.dictionary(fc.constantFrom('names', 'emailAddresses', 'memberships', 'phoneNumbers', 'biographies', 'photos'), fc.jsonValue());
    fc.assert(
      fc.property(person, (body) => {
        expect([200, 400]).toContain(account.call('POST', '/v1/people:createContact', body).status);
        expect(account.call('GET', '/v1/people/me/connections?personFields=names,phoneNumbers,memberships&sortOrder=LAST_NAME_ASCENDING').status).toBe(200);
      }),
    );
  });

  it('is a task that can be listed, or is refused', () => {
    const account = anAccount();
    const task = fc.dictionary(fc.constantFrom('title', 'notes', 'due', 'status', 'completed', 'deleted', 'hidden'), fc.jsonValue());
    fc.assert(
      fc.property(task, (body) => {
        expect([200, 400]).toContain(account.call('POST', '/tasks/v1/lists/@default/tasks', body).status);
        expect(account.call('GET', '/tasks/v1/lists/@default/tasks').status).toBe(200);
      }),
    );
  });
});
