/** A GoHighLevel with hundreds of contacts that share a tag, and what a rep does to all of them. */
import type { Execution } from '../../sandbox/runtime/runtime';
import { asks } from './ask-ghl';
import type { Rep } from './rep';

/** What lies behind the rep: all that is needed for looking, in a browser too. */
type Behind = Pick<Rep, 'sandbox'>;

/** As many as GoHighLevel lets one app write before it wants a pause. */
const atOnce = 90;
const pauseMs = 11_000;

/** Contacts `Lead 001`, `Lead 002`, …, all with the tag `lead`; every third is `vip` already. */
export const plantLeads = (rep: Behind, count: number): void => {
  const { ghl, world } = rep.sandbox;
  for (let index = 1; index <= count; index += 1) {
    const lastName = String(index).padStart(3, '0');
    const tags = index % 3 === 0 ? ['lead', 'vip'] : ['lead'];
    asks(rep, { method: 'POST', path: '/contacts/', body: { locationId: ghl.credentials.locationId, firstName: 'Lead', lastName, email: `lead${lastName}@leads.example`, tags } });
    if (index % atOnce === 0) world.clock.advance(pauseMs);
  }
  // Search hears of them a little later.
  world.clock.advance(60_000);
};

export const leads = ({ sandbox: { ghl } }: Behind) => ghl.records.contacts().filter(({ email }) => email?.endsWith('@leads.example'));

export const lead = (rep: Behind, number: number) => {
  const found = leads(rep).find(({ email }) => email === `lead${String(number).padStart(3, '0')}@leads.example`);
  if (!found) throw new Error(`There is no lead ${number}.`);
  return found;
};

/** How many of the leads have a tag. */
export const tagged = (rep: Behind, tag: string): number => leads(rep).filter(({ tags }) => tags?.includes(tag)).length;

/** From the home card to the card that says what is going to happen. Answers it. */
export const plansTags = (rep: Rep, what: 'Add tags' | 'Remove tags', tags: string): string => {
  picksLeads(rep);
  rep.clicks(what);
  rep.types({ Tags: tags });
  return rep.clicks('See what will happen');
};

/** From the home card to the choice of what to do with all leads. */
export const picksLeads = (rep: Rep): string => {
  rep.sandbox.panel.openHome();
  rep.clicks('Many contacts');
  if (rep.offers('New')) rep.clicks('New');
  rep.types({ 'With this tag': 'lead' });
  rep.clicks('Search');
  return rep.clicks('Choose what to do');
};

/** The same, up to what is going to happen when all of them are put into the first workflow. */
export const plansWorkflow = (rep: Rep): string => {
  const [workflow] = asks<{ readonly workflows: readonly { readonly id: string }[] }>(rep, { method: 'GET', path: `/workflows/?locationId=${rep.sandbox.ghl.credentials.locationId}` }).workflows;
  picksLeads(rep);
  rep.clicks('Add to a workflow');
  rep.types({ Workflow: workflow?.id ?? '' });
  return rep.clicks('See what will happen');
};

/** Lets the triggers run for so long, and demands that none of them failed. */
export const waits = ({ sandbox: { runtime } }: Behind, minutes: number): readonly Execution[] =>
  runtime.advance(minutes * 60_000).map(({ execution }) => {
    if (execution.error !== null) throw new Error(execution.error);
    return execution;
  });
