import { autoContacts } from '../auto-contacts/auto-job';
import { bulkJob } from '../bulk/bulk-job';
import { outboxJob } from '../outbox-job';
import { labelSync } from '../sync/label-sync';
import type { Jobs } from './job';

/** Everything that triggers do. A job's name is in what is stored: it stays. */
export const jobs = { bulk: bulkJob, outbox: outboxJob, 'label-sync': labelSync, 'auto-contacts': autoContacts } satisfies Jobs;
