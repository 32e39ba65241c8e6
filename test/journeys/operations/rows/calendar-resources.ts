import type { Agency } from '../agency';
import type { Family } from '../expectation';
import { calendarNamed } from './calendars';

interface Resource {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  readonly capacity: number;
}

type Kind = 'rooms' | 'equipments';

const all = (agency: Agency, kind: Kind): readonly Resource[] => Object.values(agency.reads(`/calendars/resources/${kind}?limit=100&skip=0`));

const resource = (agency: Agency, kind: Kind, name: string): string => all(agency, kind).find((one) => one.name === name)!.id;

const held = (agency: Agency, kind: Kind) => () => all(agency, kind).map(({ name, quantity, capacity }) => [name, quantity, capacity]);

const rooms = { 'path.resourceType': 'Rooms' };
const room = { ...rooms, 'path.id': 'Meeting room' };
const equipment = { 'path.resourceType': 'Equipments', 'path.id': 'Laser measure' };

/** Rooms and equipment. */
export const calendarResourceRows: Family = {
  version: '2021-04-15',
  rows: {
    'calendars.resources.list': ({ locationId }) => ({
      fill: { ...rooms, 'query.limit': '5' },
      sends: { what: 'GET /calendars/resources/rooms', query: { locationId, limit: '5', skip: '0' } },
      shows: ['List calendar resources', 'Meeting room'],
      wrong: { fill: { 'query.skip': 'none' }, shows: ['Rooms or equipment * – is needed', 'Leave out the first * – needs a number | none'] },
    }),
    'calendars.resources.get': (agency) => ({
      fill: room,
      sends: { what: `GET /calendars/resources/rooms/${resource(agency, 'rooms', 'Meeting room')}` },
      shows: ['Meeting room | Get calendar resource', 'Capacity | 8'],
      wrong: { fill: rooms, shows: ['Room or equipment * – is needed'] },
    }),
    'calendars.resources.create': (agency) => ({
      fill: { ...rooms, 'body.name': 'Attic', 'body.description': 'Up the stairs', 'body.capacity': '4', 'body.calendarIds': ['Home valuation'] },
      sends: {
        what: 'POST /calendars/resources/rooms',
        body: {
          locationId: agency.locationId,
          name: 'Attic',
          description: 'Up the stairs',
          quantity: 1,
          outOfService: 0,
          capacity: 4,
          calendarIds: [calendarNamed(agency, 'Home valuation')],
        },
      },
      leaves: [held(agency, 'rooms'), [['Meeting room', 1, 8], ['Attic', 1, 4]]],
      shows: ['Attic | Create calendar resource', 'Capacity | 4'],
      wrong: {
        fill: { ...rooms, 'body.name': 'Attic', 'body.description': 'Up the stairs', 'body.capacity': '4', 'body.calendarIds': ['Call Robin'] },
        answered: 400,
        shows: ['is not a service calendar', 'Name * | Attic'],
      },
    }),
    'calendars.resources.update': (agency) => ({
      fill: { ...equipment, 'body.quantity': '3' },
      sends: { what: `PUT /calendars/resources/equipments/${resource(agency, 'equipments', 'Laser measure')}`, body: { locationId: agency.locationId, quantity: 3 } },
      leaves: [held(agency, 'equipments'), [['Laser measure', 3, 1]]],
      shows: ['Laser measure | Update calendar resource', 'Quantity | 3'],
      wrong: {
        fill: { ...equipment, 'body.calendarIds': ['Home valuation', 'Call Robin'] },
        answered: 400,
        shows: ['A resource of type equipments can be mapped to 1 calendars at most'],
      },
    }),
    'calendars.resources.delete': (agency) => ({
      fill: room,
      asks: true,
      sends: { what: `DELETE /calendars/resources/rooms/${resource(agency, 'rooms', 'Meeting room')}` },
      leaves: [held(agency, 'rooms'), []],
      shows: ['Delete calendar resource', 'Done'],
      wrong: { fill: rooms, shows: ['Room or equipment * – is needed'] },
    }),
  },
};
