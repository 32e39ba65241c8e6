import type { Campaign, Workflow } from '../../state/marketing-records';

/** The published ones first, as GoHighLevel lists what is in use. */
export const campaigns: readonly Pick<Campaign, 'name' | 'status'>[] = [
  { name: 'Spring open houses', status: 'published' },
  { name: 'Sellers: what is your home worth?', status: 'published' },
  { name: 'Winter holidays greeting', status: 'draft' },
];

/** With the days since they were made and last changed. */
export const workflows: readonly (Pick<Workflow, 'name' | 'status' | 'version'> & { readonly made: number; readonly changed: number })[] = [
  { name: 'New lead: first call within a day', status: 'published', version: 7, made: 400, changed: 12 },
  { name: 'After a viewing: ask for impressions', status: 'published', version: 3, made: 310, changed: 45 },
  { name: 'Birthday card', status: 'published', version: 1, made: 250, changed: 250 },
  { name: 'Win back quiet buyers', status: 'draft', version: 2, made: 30, changed: 4 },
];
