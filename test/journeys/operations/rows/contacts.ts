import { customers } from '../../../../sandbox/cast';
import type { Family } from '../expectation';

const { ana } = customers;

/** Contacts one by one. */
export const contactRows: Family = {
  version: '2021-07-28',
  rows: {
    'contacts.get': ({ contact }) => ({
      fill: { 'path.contactId': 'Ana Ruiz' },
      sends: { what: `GET /contacts/${contact('Ana')}` },
      shows: ['Ana Ruiz', ana.email, 'Budget | 480000', 'viewing booked'],
      wrong: { shows: ['Contact * – is needed'] },
    }),
  },
};
