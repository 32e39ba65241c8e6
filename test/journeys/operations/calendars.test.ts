import { checkFamily } from './check-family';
import { families } from './families';

families.calendars.forEach(checkFamily);
