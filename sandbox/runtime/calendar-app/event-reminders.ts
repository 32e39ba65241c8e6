/** The reminders of an event, and its tags: lists and maps of the API that `CalendarEvent` changes one by one. */
import { GoogleException, textArgument, wrongArguments } from '../google-error';
import type { GoogleObject, Member } from '../google-object';
import type { EventResource } from './calendar-rest';

/** From five minutes to four weeks. */
const [soonest, latest] = [5, 40_320];

interface Changing {
  readonly read: () => EventResource;
  readonly patch: (changes: object) => GoogleObject;
}

export const reminderMembers = ({ read, patch }: Changing) => {
  const overrides = () => read().reminders?.overrides ?? [];
  const minutes = (method: string): Member => () => overrides().filter((one) => one.method === method).map((one) => one.minutes);
  const add = (method: string, member: string): Member => (...given) => {
    const [before] = given;
    if (typeof before !== 'number') throw wrongArguments(`CalendarEvent.${member}`, given);
    if (before < soonest || before > latest) throw new GoogleException('Invalid argument: minutesBefore');
    return patch({ reminders: { useDefault: false, overrides: [...overrides(), { method, minutes: before }] } });
  };
  return {
    addEmailReminder: add('email', 'addEmailReminder'),
    addPopupReminder: add('popup', 'addPopupReminder'),
    getEmailReminders: minutes('email'),
    getPopupReminders: minutes('popup'),
    // Calendar stopped sending text messages in 2019.
    getSmsReminders: () => [],
    removeAllReminders: () => patch({ reminders: { useDefault: false, overrides: [] } }),
    resetRemindersToDefault: () => patch({ reminders: { useDefault: true, overrides: null } }),
  } satisfies Readonly<Record<string, Member>>;
};

export const tagMembers = ({ read, patch }: Changing) => {
  const tags = () => read().extendedProperties?.shared ?? {};
  const text = (member: string, given: readonly unknown[], index = 0): string => textArgument(`CalendarEvent.${member}`, given, index);
  return {
    getAllTagKeys: () => Object.keys(tags()),
    getTag: (...given) => tags()[text('getTag', given)] ?? null,
    setTag: (...given) => patch({ extendedProperties: { shared: { [text('setTag', given)]: text('setTag', given, 1) } } }),
    deleteTag: (...given) => patch({ extendedProperties: { shared: { [text('deleteTag', given)]: null } } }),
  } satisfies Readonly<Record<string, Member>>;
};
