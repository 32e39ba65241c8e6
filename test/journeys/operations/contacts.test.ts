import { checkFamily } from './check-family';
import { contactRows } from './rows/contacts';

checkFamily(contactRows);
