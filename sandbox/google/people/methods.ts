import { methodTable } from '../google-method';

export const peopleMethods = methodTable({});
