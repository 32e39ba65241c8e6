/**
 * `google.script.run`, in the frame of a web app's page (https://developers.google.com/apps-script/guides/html/reference/run). The frame
 * has an origin of its own, so the page around it makes the calls.
 */
import type { AnswerTo, Call } from './wire';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();

const runner = (handlers: Handlers): object => {
  const members: Readonly<Record<string, (given: never) => object>> = {
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
  const call = (functionName: string) => (...args: readonly unknown[]): void => {
    const id = waiting.size + 1;
    waiting.set(id, handlers);
    parent.postMessage({ id, functionName, args } satisfies Call, '*');
  };
  return new Proxy(members, { get: (known, name) => known[String(name)] ?? call(String(name)) });
};

addEventListener('message', ({ data, source }: MessageEvent<AnswerTo>) => {
  if (source !== parent) return;
  const { success, failure, userObject } = waiting.get(data.id) ?? {};
  if (data.error === null) success?.(data.value, userObject);
  else if (failure) failure(new Error(data.error), userObject);
  else console.error(data.error);
});

Object.assign(window, { google: { script: { run: runner({}) } } });
