import { createSandbox } from '../sandbox';
import type { Sandbox, SandboxOptions } from '../sandbox';

/** The one sandbox that a server shows. Starting afresh puts another in its place. */
export interface SandboxHolder {
  readonly current: () => Sandbox;
  readonly reset: () => Promise<void>;
}

export const createSandboxHolder = async (options: () => SandboxOptions): Promise<SandboxHolder> => {
  let sandbox = await createSandbox(options());
  return {
    current: () => sandbox,
    reset: async () => void (sandbox = await createSandbox(options())),
  };
};
