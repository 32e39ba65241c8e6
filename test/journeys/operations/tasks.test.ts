import { checkFamily } from './check-family';
import { taskRows } from './rows/tasks';

checkFamily(taskRows);
