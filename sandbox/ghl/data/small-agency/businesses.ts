import type { BusinessRecord } from '../../state/agency-records';

type SeedBusiness = Pick<BusinessRecord, 'name' | 'phone' | 'email' | 'website' | 'address' | 'city' | 'postalCode' | 'state' | 'country' | 'description'>;

/** Companies that the firm deals with; contacts whose company has this name belong to them. */
export const businesses: readonly SeedBusiness[] = [
  {
    name: 'Nair Dental',
    phone: '+12025550160',
    email: 'practice@nair-dental.example',
    website: 'https://nair-dental.example',
    address: '3 Harbour Row',
    city: 'Springfield',
    postalCode: '62701',
    state: 'IL',
    country: 'US',
    description: 'Dental practice, moves into 3 Harbour Row.',
  },
  { name: 'Fjord Timber', email: 'office@fjord-timber.example', website: 'https://fjord-timber.example', city: 'Springfield', country: 'US' },
  { name: 'Park & Park', city: 'Springfield', country: 'US', description: 'Two contacts share its address.' },
];
