import { checkFamily } from './check-family';
import { families } from './families';

families.contacts.forEach(checkFamily);
