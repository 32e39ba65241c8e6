/** What of the published CardService is modelled, in numbers, and what is left out, by name. */
import type { ClassMembers, PartFactory } from './part-factory';
import { factories } from './card-service';
import { enumConstants } from './enums';
import { pressable } from './shared-setters';

const answersChat = 'makes an answer to Google Chat, and the sandbox has no Chat';

/** Published members that are absent or refuse by name, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'CardService.newActionStatus': answersChat,
  'CardService.newCardWithId': answersChat,
  'CardService.newChatActionResponse': answersChat,
  'CardService.newChatResponseBuilder': answersChat,
  'CardService.newDialog': answersChat,
  'CardService.newDialogAction': answersChat,
  'SelectionInput.setPlatformDataSource': 'looks up people and spaces of Google Chat, and the sandbox has none',
  'CalendarEventActionResponseBuilder.setConferenceData': 'takes what ConferenceDataService makes, and that service is not emulated',
};

const baseClasses: readonly ClassMembers[] = [
  { name: 'Button', members: Object.keys(pressable) },
  { name: 'Widget', members: [] },
];

/** Every class with its members, those of all audiences, and the service itself with its factories and enums. */
export const publishedClasses: readonly ClassMembers[] = [
  { name: 'CardService', members: [...Object.keys(factories), ...Object.keys(enumConstants)] },
  ...baseClasses,
  ...Object.values<PartFactory>(factories).flatMap(({ classes }) => classes),
];

const all = publishedClasses.flatMap(({ name, members }) => members.map((member) => `${name}.${member}`));
const modelled = all.filter((member) => leftOut[member] === undefined);

interface Count {
  readonly modelled: number;
  readonly published: number;
}

const constants = Object.values(enumConstants).flat().length;
const classesLeftOut = Object.keys(leftOut).filter((member) => member.startsWith('CardService.new')).length;

/** Published is what the reference and the types have together; a test holds the tables against the types. */
export const cardServiceCounts: { readonly classes: Count; readonly members: Count; readonly enumConstants: Count } = {
  classes: { modelled: publishedClasses.length, published: publishedClasses.length + classesLeftOut },
  members: { modelled: modelled.length, published: modelled.length + Object.keys(leftOut).length },
  enumConstants: { modelled: constants, published: constants },
};
