import { methodTable } from '../google-method';

export const calendarMethods = methodTable({});
