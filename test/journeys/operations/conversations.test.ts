import { checkFamily } from './check-family';
import { families } from './families';

families.conversations.forEach(checkFamily);
