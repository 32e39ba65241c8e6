import type { Agency } from '../agency';
import type { Family } from '../expectation';
import { viewingOf } from './appointments';

interface Note {
  readonly id: string;
  readonly body: string;
}

const appointment = 'Ana Ruiz > Second viewing, 7 Mill Lane';

const pathOf = (agency: Agency): string => `/calendars/appointments/${viewingOf(agency)}/notes`;

const notes = (agency: Agency): readonly Note[] => agency.does('GET', `${pathOf(agency)}?limit=20&offset=0`)['notes'];

const held = (agency: Agency) => () => notes(agency).map(({ body }) => body);

/** The appointment has a note. */
const noted = (agency: Agency): string => agency.does('POST', pathOf(agency), { body: 'Bring the keys' })['note'].id;

const place = { 'path.appointmentId': appointment };
const chosen = { ...place, 'path.noteId': 'Bring the keys' };

/** Notes of an appointment. */
export const appointmentNoteRows: Family = {
  version: '2021-04-15',
  rows: {
    'calendars.appointments.notes.list': (agency) => {
      noted(agency);
      return {
        fill: { ...place, 'query.limit': '5' },
        sends: { what: `GET ${pathOf(agency)}`, query: { limit: '5', offset: '0' } },
        shows: ['List appointment notes', 'Bring the keys'],
        wrong: { fill: { ...place, 'query.limit': '50' }, answered: 422, shows: ['Most at once * – limit must not be greater than 20 | 50'] },
      };
    },
    'calendars.appointments.notes.create': (agency) => ({
      fill: { ...place, 'body.userId': 'Casey Brook', 'body.body': 'Ask about the boiler' },
      sends: { what: `POST ${pathOf(agency)}`, body: { userId: agency.user('Casey'), body: 'Ask about the boiler' } },
      leaves: [held(agency), ['Ask about the boiler']],
      shows: ['Create appointment note', 'Ask about the boiler'],
      wrong: { fill: place, shows: ['Body * – is needed'] },
    }),
    'calendars.appointments.notes.update': (agency) => {
      const id = noted(agency);
      return {
        fill: { ...chosen, 'body.body': 'Bring both keys' },
        sends: { what: `PUT ${pathOf(agency)}/${id}`, body: { body: 'Bring both keys' } },
        leaves: [held(agency), ['Bring both keys']],
        shows: ['Update appointment note', 'Bring both keys'],
        wrong: { fill: { ...chosen, 'body.body': 'x'.repeat(5001) }, answered: 422, shows: ['body must be shorter than or equal to 5000 characters'] },
      };
    },
    'calendars.appointments.notes.delete': (agency) => {
      const id = noted(agency);
      return {
        fill: chosen,
        asks: true,
        sends: { what: `DELETE ${pathOf(agency)}/${id}` },
        leaves: [held(agency), []],
        shows: ['Delete appointment note', 'Done'],
        wrong: { fill: place, shows: ['Note * – is needed'] },
      };
    },
  },
};
