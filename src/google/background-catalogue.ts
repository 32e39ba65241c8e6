import { gmailSyncOperations } from './operations/gmail-sync';

/** Every method of Google's REST APIs that only jobs call, by id: what opening a mail does not need to load. */
export const backgroundCatalogue = { ...gmailSyncOperations };

export type BackgroundOperationId = keyof typeof backgroundCatalogue;

export type BackgroundReply<Id extends BackgroundOperationId> = ReturnType<(typeof backgroundCatalogue)[Id]['reply']>;
