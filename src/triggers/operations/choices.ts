import type { Choice } from '../../cards/drop-down';
import type { Call } from '../../ghl/calls';
import type { JsonObject } from '../../json';
import { asList, asObject, asText } from '../../json';
import type { FormField } from '../../mapping/form-fields';
import { answerRow } from '../../mapping/answer-view';
import type { App } from '../app';
import type { Surroundings } from '../surroundings';

/** A list of GoHighLevel's that is short enough for a drop-down. */
interface Source {
  readonly operation: string;
  readonly input: () => JsonObject;
  readonly read: (reply: JsonObject) => readonly Choice[];
}

const nothing = (): JsonObject => ({ query: {} });

const named = (root: string) => (reply: JsonObject): readonly Choice[] =>
  asList(reply[root], (item) => {
    const value = asText(asObject(item)['id']) || asText(asObject(item)['_id']);
    return value === '' ? null : { value, text: answerRow(item).title };
  });

/** A stage's name says little without its pipeline's. */
const stages = (reply: JsonObject): readonly Choice[] =>
  asList(reply['pipelines'], (pipeline) => asObject(pipeline)).flatMap(({ name, stages: inner }) =>
    asList(inner, (stage) => ({ value: asText(asObject(stage)['id']), text: `${asText(name)}: ${asText(asObject(stage)['name'])}` })),
  );

const firstFifty = (from: 'skip' | 'offset') => (): JsonObject => ({ query: { limit: 50, [from]: 0 } });

const sources: Readonly<Record<string, Source>> = {
  calendarId: { operation: 'calendars.list', input: nothing, read: named('calendars') },
  groupId: { operation: 'calendars.groups.list', input: nothing, read: named('groups') },
  pipelineId: { operation: 'opportunities.pipelines.list', input: nothing, read: named('pipelines') },
  pipeline_id: { operation: 'opportunities.pipelines.list', input: nothing, read: named('pipelines') },
  pipelineStageId: { operation: 'opportunities.pipelines.list', input: nothing, read: stages },
  pipeline_stage_id: { operation: 'opportunities.pipelines.list', input: nothing, read: stages },
  campaignId: { operation: 'campaigns.list', input: nothing, read: named('campaigns') },
  workflowId: { operation: 'workflows.list', input: nothing, read: named('workflows') },
  businessId: { operation: 'businesses.list', input: nothing, read: named('businesses') },
  lostReasonId: { operation: 'opportunities.lost-reasons.list', input: nothing, read: named('lostReasons') },
  blogId: { operation: 'blogs.list', input: firstFifty('skip'), read: named('data') },
  author: { operation: 'blogs.authors.list', input: firstFifty('offset'), read: named('authors') },
  categories: { operation: 'blogs.categories.list', input: firstFifty('offset'), read: named('categories') },
  associationId: { operation: 'associations.list', input: firstFifty('skip'), read: named('associations') },
};

const people = ['assignedTo', 'assigned_to', 'assignedUserId', 'userId', 'userIds', 'followers', 'selectedUsers'];

/** Many: they are searched for on a card of their own. */
export const searchedFor: readonly string[] = ['contactId', 'contact_id'];

export type Choices = Readonly<Record<string, readonly Choice[]>>;

const listKey = (operation: string): string => `choices.${operation}`;

/** A calendar that somebody made a moment ago is offered soon. */
const freshMs = 5 * 60_000;

/** The lists that these fields are chosen from, by the field's name; those that are not remembered come in one wave. */
export const choicesFor = (app: App, fields: readonly Pick<FormField, 'name'>[], info: Surroundings['info']): Choices => {
  const wanted = fields.flatMap(({ name }) => (sources[name] ? [{ name, source: sources[name] }] : []));
  const operations = [...new Set(wanted.map(({ source }) => source.operation))];
  app.memory.prefetch(operations.map(listKey));
  const missing = operations.filter((operation) => app.platform.now() - (app.memory.get(listKey(operation))?.at ?? 0) > freshMs);
  const inputs = missing.map((operation) => wanted.find(({ source }) => source.operation === operation)?.source.input() ?? {});
  const outcomes = app.ghl.wave(missing.map((id, index) => ({ id, input: inputs[index] }) as unknown as Call));
  missing.forEach((operation, index) => {
    const outcome = outcomes[index];
    // A list that could not be read leaves its field a plain one.
    if (outcome?.ok) app.memory.put(listKey(operation), outcome.reply);
  });
  const users = info.users.map(({ id, name, email }) => ({ value: id, text: name || email }));
  return {
    ...Object.fromEntries(people.map((name) => [name, users])),
    ...Object.fromEntries(wanted.map(({ name, source }) => [name, source.read(asObject(app.memory.get(listKey(source.operation))?.value))])),
  };
};

/** Everything that was read for any form and is still remembered. */
export const rememberedChoices = ({ memory }: App): readonly Choice[] => {
  const all = Object.values(sources);
  memory.prefetch(all.map(({ operation }) => listKey(operation)));
  return all.flatMap(({ operation, read }) => read(asObject(memory.get(listKey(operation))?.value)));
};

/** Lets go of the lists that a write of the same family may have changed. */
export const forgetLists = (memory: App['memory'], operation: string): void => {
  const family = `${operation.split('.')[0]}.`;
  for (const { operation: list } of Object.values(sources)) if (list.startsWith(family)) memory.forget(listKey(list));
};
