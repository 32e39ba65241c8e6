import { checkFamily } from './check-family';
import { contactListRows } from './rows/contact-lists';

checkFamily(contactListRows);
