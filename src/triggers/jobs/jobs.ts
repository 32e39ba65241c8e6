import { bulkJob } from '../bulk/bulk-job';
import type { Jobs } from './job';

/** Everything that triggers do. A job's name is in what is stored: it stays. */
export const jobs: Jobs = { bulk: bulkJob };
