import type { BackgroundOperationId } from '../../src/google/background-catalogue';
import type { GoogleOperationId } from '../../src/google/catalogue';
import { calendarMethods } from './calendar/methods';
import { driveMethods } from './drive/methods';
import { gmailMethods } from './gmail/methods';
import type { GoogleMethod } from './google-method';
import { peopleMethods } from './people/methods';
import { tasksMethods } from './tasks/methods';
import { userinfoMethods } from './userinfo/methods';

/** Every method of every API, among them all that the product's tables name: without one of those this does not compile. */
export const googleMethods = {
  ...gmailMethods,
  ...tasksMethods,
  ...peopleMethods,
  ...calendarMethods,
  ...driveMethods,
  ...userinfoMethods,
} satisfies Readonly<Record<GoogleOperationId | BackgroundOperationId, GoogleMethod>>;

export type GoogleMethodId = keyof typeof googleMethods;
