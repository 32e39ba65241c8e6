import { driveOperations } from './operations/drive';
import { gmailOperations } from './operations/gmail';

/** Every method of Google's REST APIs that the product calls, by id. */
export const googleCatalogue = { ...gmailOperations, ...driveOperations };

export type GoogleOperationId = keyof typeof googleCatalogue;
