import { methodTable } from '../google-method';

export const tasksMethods = methodTable({});
