import { checkFamily } from './check-family';
import { userRows } from './rows/users';

checkFamily(userRows);
