import type { Job } from '../jobs/job';
import { runningRuns } from './run-store';
import { workOn } from './work';

/** Goes on with the bulk changes that are not finished, the oldest first. */
export const bulkJob: Job = {
  isWanted: (app) => runningRuns(app).length > 0,
  run: (app, lease, deadline) => {
    let hasMore = false;
    for (const { id } of [...runningRuns(app)].reverse()) hasMore = workOn(app, lease, { runId: id, deadline }) || hasMore;
    return hasMore;
  },
};
