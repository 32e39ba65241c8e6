/** Where the methods of one user are. */
export const userPath = '/gmail/v1/users/{userId}';

/** What a method is called inside Google. */
export const internalName = (name: string): string => `caribou.api.proto.MailboxService.${name}`;
