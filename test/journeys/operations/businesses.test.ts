import { checkFamily } from './check-family';
import { businessRows } from './rows/businesses';

checkFamily(businessRows);
