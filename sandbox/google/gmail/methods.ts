import { draftMethods } from './draft-methods';
import { historyMethods } from './history-methods';
import { labelMethods } from './label-methods';
import { messageMethods } from './message-methods';
import { profileMethods } from './profile-methods';
import { sendingMethods } from './sending-methods';
import { threadMethods } from './thread-methods';

/** https://developers.google.com/workspace/gmail/api/reference/rest */
export const gmailMethods = {
  ...profileMethods,
  ...labelMethods,
  ...messageMethods,
  ...sendingMethods,
  ...threadMethods,
  ...draftMethods,
  ...historyMethods,
};
