/// <reference types="google-apps-script" preserve="true" />
/** https://developers.google.com/apps-script/reference/script/state-token-builder */
import { GoogleException, textArgument, wrongArguments } from './google-error';
import { googleObject, type GoogleObject, type Member } from './google-object';
import { limits } from './limits';
import type { StateTokens } from './state-tokens';

export const createStateTokenBuilder = (stateTokens: Pick<StateTokens, 'mint'>): GoogleObject => {
  let method: string | null = null;
  let seconds = limits.stateTokenDefaultSeconds;
  const parameters: Record<string, string> = {};
  const text = (name: string, given: readonly unknown[], index: number): string => textArgument(`StateTokenBuilder.${name}`, given, index);
  const members = {
    withMethod: (...given) => {
      method = text('withMethod', given, 0);
      return builder;
    },
    withArgument: (...given) => {
      parameters[text('withArgument', given, 0)] = text('withArgument', given, 1);
      return builder;
    },
    withTimeout: (...given) => {
      const [value] = given;
      if (typeof value !== 'number') throw wrongArguments('StateTokenBuilder.withTimeout', given);
      if (value < 1 || value > limits.stateTokenSeconds) throw new GoogleException('Invalid argument: seconds');
      seconds = value;
      return builder;
    },
    createToken: () => {
      if (method === null) throw new GoogleException('A callback method must be set before a state token is created.');
      return stateTokens.mint({ method, parameters: { ...parameters }, seconds });
    },
  } satisfies Record<keyof GoogleAppsScript.Script.StateTokenBuilder, Member>;
  const builder: GoogleObject = googleObject('StateTokenBuilder', members);
  return builder;
};
