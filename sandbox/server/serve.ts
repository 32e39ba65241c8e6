import { command } from '../commands/options';
import type { SandboxOptions } from '../sandbox';
import { createRandom, createRunningClock } from '../world';
import { createApp } from './app';
import { buildPage } from './build-page';
import { listen } from './listen';
import { createSandboxHolder } from './sandbox-holder';
import { readServeOptions, serveLine } from './serve-options';
import type { ServeOptions } from './serve-options';

/** What these calls take on Google's servers, roughly; the page shows the sum. A real GoHighLevel takes its own time. */
const latency = (realGhl: boolean): NonNullable<SandboxOptions['latency']> => ({
  fetch: (url) => (url.startsWith('https://services.leadconnectorhq.com') ? (realGhl ? 0 : 200) : 100),
  property: 80,
  cache: 30,
});

const sandboxOptions = ({ mail, data, signedIn, realGhl }: ServeOptions): SandboxOptions => ({
  world: { clock: createRunningClock(Date.now), random: createRandom(Date.now()) },
  data,
  signedIn,
  latency: latency(realGhl !== null),
  ...(mail.length > 0 && { mail }),
  ...(realGhl && { realGhl }),
});

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Triggers run in the background, at the latest so many real milliseconds after their time. */
const triggersEveryMs = 5_000;

/** `npm start`. Runs until it is stopped. It throws UsageError, NotMailError and NotBuiltError. */
export const serve = command(serveLine, async (given) => {
  const options = readServeOptions(given, process.env);
  const holder = await createSandboxHolder(() => sandboxOptions(options));
  const { url, port } = await listen(createApp(holder, await buildPage()), options.port);
  setInterval(() => holder.current().runtime.fireDueTriggers(), triggersEveryMs).unref();
  if (options.port !== 0 && port !== options.port) console.log(`Port ${options.port} is taken, so this is on another one.`);
  if (options.signedIn && !holder.current().beganSignedIn) {
    console.log('GoHighLevel did not take the token, so you are signed out. The tab "Requests" on the page shows what it answered.');
  }
  const { messages, threads } = holder.current().mailbox.counts();
  console.log(`Sandbox: ${url}`);
  console.log(`${counted(messages, 'message')} in ${counted(threads, 'conversation')}.`);
  console.log(`GoHighLevel is ${options.realGhl ? 'the real one' : 'the sandbox’s own'}. Stop with Ctrl+C.`);
});
