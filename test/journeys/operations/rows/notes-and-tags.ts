import type { Agency } from '../agency';
import type { Family } from '../expectation';

const held = ({ ghl, contact }: Agency) => ghl.records.contact(contact('Ana'))!;

const viewing = (agency: Agency) => held(agency).notes.find(({ title }) => title === 'After the viewing')!;

const place = (agency: Agency) => ({ 'path.contactId': 'Ana Ruiz', 'path.id': viewing(agency).id });

const pathOf = (agency: Agency): string => `/contacts/${agency.contact('Ana')}/notes/${viewing(agency).id}`;

const noNote = { 'path.contactId': 'Ana Ruiz', 'path.id': 'note-that-is-gone' };
const said = 'The note id is invalid.';

/** The notes and the tags of a contact. */
export const noteAndTagRows: Family = {
  version: '2021-07-28',
  rows: {
    'contacts.notes.list': ({ contact }) => ({
      fill: { 'path.contactId': 'Ana Ruiz' },
      sends: { what: `GET /contacts/${contact('Ana')}/notes` },
      shows: ['2 found', 'After the viewing', 'Prefers mail to phone calls.'],
      wrong: { shows: ['Contact * – is needed'] },
    }),
    'contacts.notes.get': (agency) => ({
      fill: place(agency),
      sends: { what: `GET ${pathOf(agency)}` },
      shows: ['After the viewing | Get contact note by ID', 'Liked the light at 7 Mill Lane.', 'User | Robin Vale'],
      wrong: { fill: noNote, answered: 400, shows: [said] },
    }),
    'contacts.notes.create': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'body.body': 'Has a dog now.', 'body.title': 'On the phone', 'body.userId': 'Jordan Field', 'body.pinned': 'Yes' },
      sends: {
        what: `POST /contacts/${agency.contact('Ana')}/notes`,
        body: { body: 'Has a dog now.', title: 'On the phone', userId: agency.user('Jordan'), pinned: true },
      },
      leaves: [
        () => held(agency).notes.filter(({ title }) => title === 'On the phone').map(({ body, userId, pinned }) => ({ body, userId, pinned })),
        [{ body: 'Has a dog now.', userId: agency.user('Jordan'), pinned: true }],
      ],
      shows: ['On the phone | Create contact note', 'Body | Has a dog now.', 'User | Jordan Field', 'Pinned | Yes'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz', 'body.title': 'On the phone' }, shows: ['Body * – is needed'] },
    }),
    'contacts.notes.update': (agency) => ({
      fill: { ...place(agency), 'body.body': 'Wants the garage, too.' },
      sends: { what: `PUT ${pathOf(agency)}`, body: { body: 'Wants the garage, too.' } },
      leaves: [() => [viewing(agency).title, viewing(agency).body], ['After the viewing', 'Wants the garage, too.']],
      shows: ['After the viewing | Update contact note', 'Body | Wants the garage, too.'],
      wrong: { fill: { ...noNote, 'body.body': 'Wants the garage, too.' }, answered: 400, shows: [said] },
    }),
    'contacts.notes.delete': (agency) => ({
      fill: place(agency),
      asks: true,
      sends: { what: `DELETE ${pathOf(agency)}` },
      leaves: [() => held(agency).notes.map(({ title }) => title), [undefined]],
      shows: ['Delete contact note', 'Done'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz' }, shows: ['Note * – is needed'] },
    }),
    'contacts.tags.add': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'body.tags': 'VIP, Has a dog' },
      sends: { what: `POST /contacts/${agency.contact('Ana')}/tags`, body: { tags: ['VIP', 'Has a dog'] } },
      leaves: [() => held(agency).contact.tags, ['buyer', 'viewing booked', 'hot 🔥', 'vip', 'has a dog']],
      shows: ['Add tags to contact', 'Tags | buyer, viewing booked, hot 🔥, vip, has a dog'],
      wrong: { fill: { 'path.contactId': 'Ana Ruiz' }, shows: ['Tags * – is needed'] },
    }),
    'contacts.tags.remove': (agency) => ({
      fill: { 'path.contactId': 'Ana Ruiz', 'body.tags': 'Viewing booked' },
      sends: { what: `DELETE /contacts/${agency.contact('Ana')}/tags`, body: { tags: ['Viewing booked'] } },
      leaves: [() => held(agency).contact.tags, ['buyer', 'hot 🔥']],
      shows: ['Remove tags from contact', 'Tags | buyer, hot 🔥'],
      wrong: {
        meanwhile: () => void agency.does('DELETE', `/contacts/${agency.contact('Ana')}`),
        fill: { 'path.contactId': 'Ana Ruiz', 'body.tags': 'Viewing booked' },
        answered: 400,
        shows: ['Contact not found'],
      },
    }),
  },
};
