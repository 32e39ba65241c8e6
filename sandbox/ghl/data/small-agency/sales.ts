import { customers } from '../../../cast';
import type { OpportunityStatus } from '../../state/opportunity-records';
import type { Colleague } from '../firm';

export const pipelines = [
  { name: 'Sales', stages: ['New inquiry', 'Viewing', 'Offer made', 'Contract', 'Keys handed over'] },
  { name: 'Rentals', stages: ['Application', 'Papers checked', 'Lease signed'] },
] as const;

export const lostReasons = ['Price too high', 'Bought elsewhere', 'Financing refused', 'No answer any more'] as const;

type PipelineName = (typeof pipelines)[number]['name'];

export interface SeedOpportunity {
  readonly name: string;
  /** The contact's address. */
  readonly contact: string;
  readonly pipeline: PipelineName;
  readonly stage: (typeof pipelines)[number]['stages'][number];
  readonly status?: OpportunityStatus;
  readonly value?: number;
  readonly source?: string;
  readonly owner?: Colleague;
  readonly followers?: readonly Colleague[];
  readonly lostBecause?: (typeof lostReasons)[number];
  /** Values by key. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly openedDaysAgo: number;
  /** When it came to its stage. */
  readonly movedDaysAgo: number;
}

export const opportunities: readonly SeedOpportunity[] = [
  {
    name: '7 Mill Lane for Ana Ruiz',
    contact: customers.ana.email,
    pipeline: 'Sales',
    stage: 'Viewing',
    value: 465_000,
    source: 'Website form',
    followers: ['Casey'],
    fields: { property: '7 Mill Lane', rooms: '5', kind_of_deal: 'Sale' },
    openedDaysAgo: 60,
    movedDaysAgo: 4,
  },
  {
    name: 'Garage on Mill Lane',
    contact: customers.ana.email,
    pipeline: 'Rentals',
    stage: 'Application',
    value: 95,
    openedDaysAgo: 2,
    movedDaysAgo: 2,
  },
  {
    name: 'Warehouse at the north quay',
    contact: customers.bjorn.email,
    pipeline: 'Sales',
    stage: 'Offer made',
    value: 1_180_000,
    source: 'Referral',
    owner: 'Casey',
    followers: ['Robin', 'Jordan'],
    openedDaysAgo: 120,
    movedDaysAgo: 9,
  },
  {
    name: 'Practice rooms, 3 Harbour Row',
    contact: customers.priya.email,
    pipeline: 'Rentals',
    stage: 'Lease signed',
    status: 'won',
    value: 3_400,
    openedDaysAgo: 75,
    movedDaysAgo: 26,
  },
  {
    name: 'Plot 9',
    contact: customers.tomas.email,
    pipeline: 'Sales',
    stage: 'Viewing',
    status: 'lost',
    value: 210_000,
    owner: 'Casey',
    lostBecause: 'Price too high',
    openedDaysAgo: 200,
    movedDaysAgo: 150,
  },
  {
    name: 'Flat by the river',
    contact: customers.mei.email,
    pipeline: 'Sales',
    stage: 'New inquiry',
    value: 290_000,
    owner: 'Jordan',
    openedDaysAgo: 17,
    movedDaysAgo: 17,
  },
  {
    name: 'Works hall of the Keller Werke',
    contact: customers.quoted.email,
    pipeline: 'Sales',
    stage: 'New inquiry',
    status: 'abandoned',
    owner: 'Casey',
    openedDaysAgo: 88,
    movedDaysAgo: 88,
  },
];
