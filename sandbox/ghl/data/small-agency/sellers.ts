import { customers } from '../../../cast';
import type { SeedContact } from '../plant';

const { markup, quoted } = customers;

/** People who sell, and some who do something else altogether. */
export const sellers: readonly SeedContact[] = [
  {
    firstName: 'Max',
    lastName: '<b>Bold</b> & Sons',
    email: markup.email,
    phone: '+12025550107',
    companyName: 'Bold & Sons <Holding>',
    tags: ['seller', 'a < b'],
    fields: { wishes: '<i>No</i> sign in the garden & no open house' },
    addedDaysAgo: 12,
    tasks: [{ title: 'Check "as is" clause <urgent>', due: [-1, '09:30'], body: 'Clause 4 & 5, see <mail>' }],
    notes: [{ body: '<p>Asked: is 5 &lt; 6 % commission possible?&nbsp;</p>', written: [-10, '13:13'] }],
  },
  {
    firstName: 'Ines',
    lastName: 'Keller',
    email: quoted.email,
    phone: '+12025550108',
    companyName: 'Keller Werke',
    owner: 'Casey',
    tags: ['seller', 'vip'],
    fields: { home_type: 'Commercial' },
    addedDaysAgo: 90,
    tasks: [
      { title: 'Order energy certificate', due: [-9, '10:00'], by: 'Alex' },
      { title: 'Photographer for the hall', due: [4, '08:30'], by: 'Casey' },
    ],
    appointments: [{ title: 'Walk through the hall', starts: [7, '11:15'], minutes: 90, notes: 'Bring safety shoes' }],
  },
  {
    firstName: 'Gwen',
    lastName: 'Marsh',
    email: 'gwen.marsh@tidewater-cafe.example',
    phone: '+12025550109',
    companyName: 'Tidewater Café',
    tags: ['seller', 'do not call'],
    doNotDisturb: ['Call', 'SMS'],
    addedDaysAgo: 150,
    notes: [{ body: 'Works nights: mail only, please.', written: [-149, '16:40'], pinned: true }],
  },
  {
    // A newsletter sign-up that left nothing but an address.
    email: 'hello.4821@mail.example',
    source: 'Newsletter form',
    tags: ['newsletter', 'newsletter 2025'],
    addedDaysAgo: 3,
  },
  {
    // Known by phone alone.
    firstName: 'Ruth',
    phone: '+12025550110',
    source: 'Walk-in',
    addedDaysAgo: 25,
    tasks: [{ title: 'Call back about the bungalow', due: [-5, '15:00'] }],
  },
  {
    firstName: 'Ivo',
    lastName: 'Lantos',
    email: 'ivo@lantos-surveying.example',
    phone: '+12025550111',
    companyName: 'Lantos Surveying',
    owner: 'Jordan',
    addedDaysAgo: 520,
    appointments: [{ title: 'Boundary survey, Plot 9', starts: [-30, '08:00'], minutes: 240, status: 'cancelled' }],
  },
];
