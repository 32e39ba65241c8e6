/** What a mail or an API may hold when it goes badly: for property tests. */
import fc from 'fast-check';

const pieces = [
  'word ', '<b>', '</p>', '<script>', '&', '&amp;', '"', "'", '=?utf-8?Q?', '?=', ',', ';', ':', '<', '>', '@', '(', '\\',
  '\u0000', '\u202e', '\ud83c', '🎉', '陳', '\r\n', 'a@b.example',
];
const piece = fc.constantFrom(...pieces);

/** Text of any sort, up to 100 kB of it. */
export const wildText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.tuple(piece, fc.constantFrom(1000, 100_000)).map(([text, length]) => text.repeat(length / text.length)),
  fc.constantFrom('', '2026-01-07 14:30:00', '2026-01-07T14:30:00Z', '99999-01-01', 'active'),
);

/** Wild text, nothing, or the wrong type. */
const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: wildText },
  fc.constantFrom(undefined, null, true, false, 0, -1, 1e300, NaN),
  fc.array(wildText, { maxLength: 10 }),
  fc.dictionary(fc.string(), wildText, { maxKeys: 4 }),
);

const fields = (names: string): Record<string, fc.Arbitrary<unknown>> => Object.fromEntries(names.split(' ').map((name) => [name, wildValue]));

const row = (names: string): fc.Arbitrary<unknown> => fc.record(fields(names), { requiredKeys: [] });

const rows = (names: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.oneof({ weight: 9, arbitrary: row(names) }, wildValue), { maxLength: 25 }) },
    wildValue,
  );

const dndSettings = fc.oneof(wildValue, fc.dictionary(wildText, fc.record({ status: fc.constantFrom('active', 'inactive', 7) }), { maxKeys: 20 }));

const contact = fc.record(
  {
    ...fields('firstName lastName name contactName email phone companyName assignedTo tags dnd dateAdded'),
    id: wildText.filter((text) => text !== ''),
    additionalEmails: rows('email'),
    dndSettings,
    customFields: rows('id value fieldValue'),
  },
  { requiredKeys: ['id'] },
);

/** Everything that GoHighLevel may answer about one contact. */
export const wildAnswers = fc.record({
  contact,
  tasks: rows('id _id title body dueDate completed assignedTo'),
  notes: rows('id title body bodyText userId dateAdded pinned'),
  appointments: rows('id title startTime endTime address assignedUserId appointmentStatus deleted'),
  customFields: rows('id name dataType picklistOptions'),
  users: rows('id name firstName email'),
});
