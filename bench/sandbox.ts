import type { OnClick } from '../sandbox/gmail/card-json';
import type { Sandbox } from '../sandbox/sandbox';
import { createSandbox } from '../sandbox/sandbox';
import type { Row } from './rows';

const batches = 9;
const opensInBatch = 60;
const clicks = 20;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const checked = (sandbox: Sandbox): void => {
  const { error = 'nothing ran' } = sandbox.panel.lastExecution() ?? {};
  if (error !== null) throw new Error(`The add-on failed: ${error}`);
};

/** Opens the messages of the mailbox in turn, each in a fresh context; the add-on's cache is as warm as it gets. */
const executionsPerSecond = (sandbox: Sandbox): number => {
  const messages = sandbox.mailbox.list().map(({ messageId }) => messageId);
  const openAll = (count: number): void => {
    for (let index = 0; index < count; index += 1) {
      // A rep is not faster than GoHighLevel's burst limit.
      sandbox.world.clock.advance(250);
      sandbox.panel.openMessage(messages[index % messages.length] ?? '');
      checked(sandbox);
    }
  };
  openAll(4 * messages.length);
  return (opensInBatch * 1_000) / median(Array.from({ length: batches }, () => milliseconds(() => openAll(opensInBatch))));
};

/** What stands behind the card's first button that runs the add-on and names an action ending like this. */
const buttonFor = (sandbox: Sandbox, action: RegExp): OnClick => {
  const card = sandbox.panel.view().cards.at(-1);
  const found: OnClick[] = [];
  JSON.stringify(card, (field, value: unknown) => {
    if (field === 'onClick') found.push(value as OnClick);
    return value;
  });
  const button = found.find((onClick) => onClick.action?.parameters?.some(({ key, value }) => key === 'action' && action.test(value)));
  if (!button) throw new Error(`The card has no button for ${action.source}.`);
  return button;
};

/** A rep leafs through a contact: the form to change it, back, its tags, back. The message is opened before the clock runs. */
const twentyClicks = (sandbox: Sandbox): number => {
  sandbox.panel.openMessage(sandbox.mailbox.findByName('priya-lease').id);
  return milliseconds(() => {
    for (let click = 0; click < clicks; click += 1) {
      sandbox.panel.click(buttonFor(sandbox, click % 2 === 0 ? /^contact\.editForm$/ : /^tag\.editForm$/));
      checked(sandbox);
      sandbox.panel.back();
    }
  });
};

/**
 * How fast the sandbox itself is, on this machine's clock, with no latency. Of an execution's time about a tenth each is
 * what Node asks for a fresh context and the garbage that it leaves, a twentieth the bundle's evaluation in it, and one in
 * thirty parts a watchdog against scripts that spin; half is the add-on's own code, cold in every context.
 */
export const sandboxRows = async (): Promise<readonly Row[]> => {
  const sandbox = await createSandbox();
  const perSecond = executionsPerSecond(sandbox);
  const ms = median(Array.from({ length: batches }, () => twentyClicks(sandbox)));
  return [
    { name: 'sandbox.executions-per-second', value: Math.round(perSecond), unit: 'executions', limit: 300, better: 'higher' },
    { name: 'sandbox.20-clicks-ms', value: Math.round(ms), unit: 'ms', limit: 1_000, better: 'lower' },
  ];
};
