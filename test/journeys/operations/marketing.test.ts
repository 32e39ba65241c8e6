import { checkFamily } from './check-family';
import { marketingRows } from './rows/marketing';

checkFamily(marketingRows);
