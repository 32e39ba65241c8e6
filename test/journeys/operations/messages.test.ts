import { checkFamily } from './check-family';
import { messageRows } from './rows/messages';

checkFamily(messageRows);
