import { checkFamily } from './check-family';
import { noteAndTagRows } from './rows/notes-and-tags';

checkFamily(noteAndTagRows);
