import type { Triggers } from '../platform';
import { TriggerRefusedError } from '../platform';

const asked = <Result>(ask: () => Result): Result => {
  try {
    return ask();
  } catch (error) {
    throw new TriggerRefusedError(error instanceof Error ? error.message : String(error));
  }
};

const clock = (entryPoint: string): GoogleAppsScript.Script.ClockTriggerBuilder => ScriptApp.newTrigger(entryPoint).timeBased();

/** https://developers.google.com/apps-script/reference/script/script-app#getProjectTriggers(): those of the current user. */
export const triggers: Triggers = {
  list: () => asked(() => ScriptApp.getProjectTriggers().map((trigger) => ({ id: trigger.getUniqueId(), entryPoint: trigger.getHandlerFunction() }))),
  createHourly: (entryPoint) => asked(() => void clock(entryPoint).everyHours(1).create()),
  createEvery: (entryPoint, minutes) => asked(() => void clock(entryPoint).everyMinutes(minutes).create()),
  createOnce: (entryPoint, afterMs) => asked(() => void clock(entryPoint).after(afterMs).create()),
  remove: (id) =>
    asked(() => {
      const trigger = ScriptApp.getProjectTriggers().find((one) => one.getUniqueId() === id);
      if (trigger) ScriptApp.deleteTrigger(trigger);
    }),
};
