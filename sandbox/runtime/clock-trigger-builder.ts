/// <reference types="google-apps-script" preserve="true" />
/** `ScriptApp.newTrigger` and what it builds (https://developers.google.com/apps-script/reference/script/trigger-builder). */
import { IANAZone } from 'luxon';
import { metered, type Meter } from './execution';
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleEnum, googleObject, GoogleObject, type GoogleType, type Member } from './google-object';
import { notEmulated } from './not-emulated';
import type { ClockWish } from './trigger-schedule';
import type { Deployment, ScriptTriggers, Trigger } from './triggers';

export const triggerEnums = {
  EventType: googleEnum('ScriptApp.EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']),
  TriggerSource: googleEnum('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']),
  WeekDay: googleEnum('ScriptApp.WeekDay', ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
};

const triggerType: GoogleType<Trigger> = {
  name: 'Trigger',
  methods: {
    getEventType: () => triggerEnums.EventType.CLOCK,
    getHandlerFunction: ({ functionName }) => functionName,
    getTriggerSource: () => triggerEnums.TriggerSource.CLOCK,
    getTriggerSourceId: () => null,
    getUniqueId: ({ uid }) => uid,
  } satisfies Record<keyof GoogleAppsScript.Script.Trigger, (trigger: Trigger) => unknown>,
};

export const triggerObject = (trigger: Trigger): GoogleObject<Trigger> => new GoogleObject(triggerType, trigger);

/** The trigger behind an object; null for any other. */
export const triggerOf = (object: unknown): Trigger | null =>
  object instanceof GoogleObject && object.type === triggerType ? (object.state as Trigger) : null;

export interface TriggerBuilderOptions {
  readonly functionName: string;
  readonly triggers: ScriptTriggers;
  readonly deployment: Deployment;
  readonly meter: Meter;
  readonly now: () => number;
}

const name = 'ClockTriggerBuilder';

const createClockTriggerBuilder = ({ functionName, triggers, deployment, meter, now }: TriggerBuilderOptions): GoogleObject => {
  let wish: ClockWish = {};
  const wants = (more: ClockWish): GoogleObject => {
    wish = { ...wish, ...more };
    return builder;
  };
  const number = (method: string, given: readonly unknown[], index: number, [from, to]: readonly [number, number]): number => {
    const value = given[index];
    if (typeof value !== 'number') throw wrongArguments(`${name}.${method}`, given);
    if (!Number.isInteger(value) || value < from || value > to) throw new GoogleException(`Invalid argument: ${method}`);
    return value;
  };
  const every = (method: string, unit: 'minutes' | 'hours' | 'days' | 'weeks'): Member => (...given) =>
    wants({ every: { unit, n: number(method, given, 0, [1, 10_000]) } });
  const weekdays = Object.values(triggerEnums.WeekDay);

  const members = {
    after: (...given) => wants({ at: now() + number('after', given, 0, [0, Number.MAX_SAFE_INTEGER]) }),
    at: (...given) => {
      const [date] = given;
      if (!(date instanceof Date)) throw wrongArguments(`${name}.at`, given);
      return wants({ at: date.getTime() });
    },
    atDate: (...given) => {
      const [year, month, day] = ([[0, 1970, 9999], [1, 1, 12], [2, 1, 31]] as const).map(([index, ...range]) => number('atDate', given, index, range));
      return wants({ onDate: { year: Number(year), month: Number(month), day: Number(day) } });
    },
    atHour: (...given) => wants({ hour: number('atHour', given, 0, [0, 23]) }),
    everyDays: every('everyDays', 'days'),
    everyHours: every('everyHours', 'hours'),
    everyMinutes: every('everyMinutes', 'minutes'),
    everyWeeks: every('everyWeeks', 'weeks'),
    inTimezone: (...given) => {
      const timeZone = textArgument(`${name}.inTimezone`, given, 0);
      if (!IANAZone.isValidZone(timeZone)) throw new GoogleException(`Invalid argument: ${timeZone}`);
      return wants({ timeZone });
    },
    nearMinute: (...given) => wants({ nearMinute: number('nearMinute', given, 0, [0, 59]) }),
    onMonthDay: (...given) => wants({ every: { unit: 'months', n: 1 }, monthDay: number('onMonthDay', given, 0, [1, 31]) }),
    onWeekDay: (...given) => {
      const index = weekdays.findIndex((day) => day === given[0]);
      if (index === -1) throw wrongArguments(`${name}.onWeekDay`, given);
      return wants({ every: wish.every ?? { unit: 'weeks', n: 1 }, weekday: index + 1 });
    },
    ...metered({ meter, service: 'ScriptApp', ms: 0 }, {
      create: () => {
        if (!wish.every && wish.at === undefined && !wish.onDate) throw new GoogleException('A frequency or a date must be chosen before the trigger is created.');
        return triggerObject(triggers.create(functionName, wish, deployment));
      },
    }),
  } satisfies Record<keyof GoogleAppsScript.Script.ClockTriggerBuilder, Member>;
  const builder: GoogleObject = googleObject(name, members);
  return builder;
};

export const createTriggerBuilder = (options: TriggerBuilderOptions): GoogleObject =>
  googleObject('TriggerBuilder', {
    timeBased: () => createClockTriggerBuilder(options),
    ...notEmulated('TriggerBuilder', ['forDocument', 'forForm', 'forSpreadsheet', 'forUserCalendar']),
  } satisfies Record<keyof GoogleAppsScript.Script.TriggerBuilder, Member>);
