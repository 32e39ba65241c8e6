import { checkFamily } from './check-family';
import { conversationRows } from './rows/conversations';

checkFamily(conversationRows);
