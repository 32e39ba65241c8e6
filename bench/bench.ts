/** `npm run bench`: the performance table. `-- --json` prints it as JSON. Exits 1 if a row misses its limit. */
import { bundleRows } from './bundle';
import { labelSyncRows } from './label-sync';
import { openInStepRows, openMailRows } from './open-mail';
import { meets, table } from './rows';
import { sandboxRows } from './sandbox';
import { sandboxDataRows } from './sandbox-data';
import { thirtyDaysRows } from './thirty-days';
import { twoHundredRepsRows } from './two-hundred-reps';

const run = async (): Promise<void> => {
  const [openMail, bundle, sandbox] = [[...(await openMailRows()), ...(await openInStepRows())], bundleRows(), await sandboxRows()];
  // Last, because fifty thousand contacts leave their mark on the memory of the process; what comes then is in virtual time.
  const sandboxData = sandboxDataRows();
  const rows = [...openMail, ...bundle, ...sandbox, ...sandboxData, ...(await labelSyncRows()), ...(await thirtyDaysRows()), ...twoHundredRepsRows()];
  console.log(process.argv.includes('--json') ? JSON.stringify({ rows }) : table(rows));
  process.exitCode = rows.every(meets) ? 0 : 1;
};

void run();
