/** A sales rep at the side panel, without a browser: the built add-on, what is on its card, and clicks by their words. */
import { eventObject } from '../../sandbox/gmail/event-object';
import { fillIn, type FormValue } from '../../sandbox/gmail/form';
import type { PanelView } from '../../sandbox/gmail/panel-view';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/sandbox';
import type { Execution } from '../../sandbox/runtime/runtime';
import { clickables, fieldNames, outline, type Clickable } from './shown-card';

export interface Rep {
  readonly sandbox: Sandbox;
  /** Opens a mail by its name in the mailbox. Answers the card in words. */
  readonly opens: (mail: string) => string;
  /** Clicks what carries these words, or is spoken as them. Answers the card in words. */
  readonly clicks: (words: string) => string;
  /** Flips the box beside these words. */
  readonly ticks: (words: string) => string;
  /** Fills in fields by their labels. They go along with the next click. */
  readonly types: (values: Readonly<Record<string, FormValue | string>>) => void;
  /** A double click: the same click is sent twice, and the second answer is the one that is seen. */
  readonly clicksTwice: (words: string) => string;
  /** Sends an action that no card offers. Answers what Gmail would be told. */
  readonly sends: (parameters: Readonly<Record<string, string>>) => Execution;
  readonly offers: (words: string) => boolean;
  /** The shown card in words. */
  readonly reads: () => string;
  readonly notification: () => string | null;
  readonly view: () => PanelView;
  readonly execution: () => Execution;
  /** The bodies of the requests that were made since, by `METHOD path`. */
  readonly requests: () => readonly { readonly what: string; readonly body: unknown }[];
}

/** The token endpoint is asked with a form, everything else with JSON. */
const jsonOrText = (body: string): unknown => (body.startsWith('{') ? (JSON.parse(body) as unknown) : body);

const matches = (words: string) => ({ words: its, spoken }: Clickable): boolean => its === words || spoken === words;

export const repAt = (sandbox: Sandbox): Rep => {
  const { panel, network } = sandbox;
  let typed: Readonly<Record<string, FormValue>> = {};

  const card = () => {
    const shown = panel.view().cards.at(-1);
    if (!shown) throw new Error(`No card is shown. Error: ${panel.view().error}`);
    return shown;
  };
  const reads = (): string => outline(card());
  const button = (words: string, isBox = false): Clickable => {
    const all = clickables(card()).filter(({ box }) => (box !== undefined) === isBox);
    const hit = all.find(matches(words)) ?? all.find(({ words: its, spoken }) => its.includes(words) || spoken.includes(words));
    if (!hit) throw new Error(`Nothing to click says "${words}". There is: ${all.map(({ words: its }) => its).join(', ')}\n${reads()}`);
    return hit;
  };
  const lastRun = (): Execution => {
    const last = panel.lastExecution();
    if (!last) throw new Error('Nothing has run yet.');
    return last;
  };

  const click = ({ onClick, box }: Clickable): string => {
    const flipped = box ? { [box.name]: box.selected ? [] : [box.value] } : {};
    panel.click(onClick, { ...typed, ...flipped });
    typed = {};
    return reads();
  };
  const clicks = (words: string): string => click(button(words));

  return {
    sandbox,
    reads,
    opens: (mail) => {
      typed = {};
      panel.openMessage(sandbox.mailbox.findByName(mail).id);
      return reads();
    },
    types: (values) => {
      const names = fieldNames(card());
      const named = Object.entries(values).map(([label, value]) => {
        const name = Object.entries(names).find(([its]) => its.startsWith(label))?.[1];
        if (name === undefined) throw new Error(`No field is labelled "${label}". There is: ${Object.keys(names).join(', ')}`);
        return [name, typeof value === 'string' ? [value] : value] as const;
      });
      typed = { ...typed, ...Object.fromEntries(named) };
    },
    clicks,
    ticks: (words) => click(button(words, true)),
    clicksTwice: (words) => {
      const { action } = button(words).onClick;
      if (!action) throw new Error(`"${words}" runs nothing.`);
      const parameters = Object.fromEntries((action.parameters ?? []).map(({ key, value }) => [key, value]));
      const filledIn = { card: card(), form: fillIn(card(), panel.view().form, typed) };
      sandbox.runtime.run(action.function, [eventObject({ locale: null, message: null, recipients: null, parameters, filledIn })]);
      return clicks(words);
    },
    sends: (parameters) => sandbox.runtime.run('onCardAction', [eventObject({ locale: null, message: null, recipients: null, parameters })]),
    offers: (words) => clickables(card()).some(matches(words)),
    notification: () => panel.view().notification,
    view: panel.view,
    execution: lastRun,
    requests: () =>
      network.log().map(({ method, url, requestBody }) => ({
        what: `${method} ${new URL(url).pathname}`,
        body: jsonOrText(requestBody),
      })),
  };
};

/** A rep at a new sandbox: signed in with a private integration's token unless told otherwise. */
export const aRep = async (options: SandboxOptions = {}): Promise<Rep> => repAt(await createSandbox(options));

/** The contact with this address, as GoHighLevel holds it, with all that hangs on it. */
export const held = ({ ghl }: Sandbox, email: string) => {
  const contact = ghl.records.contacts().find((one) => one.email === email);
  const all = contact && ghl.records.contact(contact.id);
  if (!all) throw new Error(`GoHighLevel has no contact with ${email}.`);
  return all;
};
