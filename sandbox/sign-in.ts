import type { Runtime } from './runtime/runtime';

export interface Connection {
  readonly token: string;
  readonly locationId: string;
}

export interface SignIn {
  /** Connects by the add-on's own card for a private token; with the sandbox's own token unless another is given. */
  readonly signIn: (connection?: Connection) => boolean;
  readonly signOut: () => boolean;
}

/** A click as Gmail reports it. */
const click = (action: string, fields: Readonly<Record<string, string>>): object => ({
  commonEventObject: {
    hostApp: 'GMAIL',
    platform: 'WEB',
    parameters: { action },
    formInputs: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { stringInputs: { value: [value] } }])),
  },
});

/** Signs in and out by really running the add-on. Each answers whether it worked: the add-on then says that its state has changed. */
export const createSignIn = (runtime: Runtime, own: () => Connection): SignIn => {
  const changesState = (event: object): boolean => {
    const { response } = runtime.run('onCardAction', [event]);
    return (Object(response) as { readonly stateChanged?: boolean }).stateChanged === true;
  };
  return {
    signIn: ({ token, locationId } = own()) => changesState(click('session.connect', { token, locationId })),
    signOut: () => changesState(click('session.signOut', {})),
  };
};
