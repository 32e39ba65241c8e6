import { checkFamily } from './check-family';
import { contactLinkRows } from './rows/contact-links';

checkFamily(contactLinkRows);
