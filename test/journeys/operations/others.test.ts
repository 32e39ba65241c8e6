import { checkFamily } from './check-family';
import { families } from './families';

families.others.forEach(checkFamily);
