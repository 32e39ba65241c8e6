/** A conversation of two threads in which each stands still until the other has spoken. */
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

/** Plain data; sent to a thread when it starts. */
export interface ChannelEnd {
  readonly port: MessagePort;
  readonly signals: SharedArrayBuffer;
}

export interface Channel {
  readonly send: (message: unknown) => void;
  readonly receive: () => unknown;
}

/** Milliseconds that a message may be late. */
const mostWaits = 10_000;

/** `mine` and `theirs` are the places of the two sides in the signals: 0 and 1, and the other way round. */
export const openChannel = ({ port, signals }: ChannelEnd, mine: 0 | 1): Channel => {
  const flags = new Int32Array(signals);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const theirs = 1 - mine;
  return {
    send: (message) => {
      port.postMessage(message);
      Atomics.store(flags, theirs, 1);
      Atomics.notify(flags, theirs);
    },
    receive: () => {
      Atomics.wait(flags, mine, 0);
      Atomics.store(flags, mine, 0);
      // Under load a message comes a moment after its signal.
      for (let waits = 0; waits < mostWaits; waits += 1) {
        const arrived = receiveMessageOnPort(port) as { readonly message: unknown } | undefined;
        if (arrived) return arrived.message;
        Atomics.wait(pause, 0, 0, 1);
      }
      throw new Error('The other thread has signalled, and its message never came.');
    },
  };
};
