/** The lists of GoHighLevel that are short enough for a drop-down, by what is picked from them. */
import type { Choice } from '../../cards/drop-down';
import type { PickKind } from '../../ghl/guide/picks';
import type { JsonObject } from '../../json';
import { asList, asObject, asText } from '../../json';
import { answerRow } from '../../mapping/answer-view';
import type { LocationInfo } from '../location-info';

/** The value that another field of the form has, by what is picked in it; undefined while nothing is. */
export type Given = (kind: PickKind) => string | undefined;

export interface PickList {
  readonly operation: string;
  readonly input: (info: LocationInfo) => JsonObject;
  readonly read: (reply: JsonObject, given: Given) => readonly Choice[];
}

const query = (input: JsonObject) => (): JsonObject => ({ query: input });

const named = (root: string) => (reply: JsonObject): readonly Choice[] =>
  asList(reply[root], (item) => {
    const value = asText(asObject(item)['id']) || asText(asObject(item)['_id']);
    return value === '' ? null : { value, text: answerRow(item).title };
  });

/** The stages of the chosen pipeline; of all of them while none is, with the pipeline’s name since a stage’s says little without. */
const stages = (reply: JsonObject, given: Given): readonly Choice[] => {
  const chosen = given('pipeline');
  return asList(reply['pipelines'], (pipeline) => asObject(pipeline))
    .filter(({ id }) => chosen === undefined || chosen === id)
    .flatMap(({ name, stages: inner }) =>
      asList(inner, (stage) => ({ value: asText(asObject(stage)['id']), text: [...(chosen === undefined ? [asText(name)] : []), asText(asObject(stage)['name'])].join(': ') })),
    );
};

/** Associations that were never named in words have a key all the same. */
const associations = (valueName: 'id' | 'key') => (reply: JsonObject): readonly Choice[] =>
  asList(reply['associations'], (item) => {
    const { [valueName]: value, key, firstObjectLabel, secondObjectLabel } = asObject(item);
    const sides = [firstObjectLabel, secondObjectLabel].map(asText).filter(Boolean).join(' and ');
    return { value: asText(value), text: [asText(key), sides].filter(Boolean).join(': ') };
  });

const most = { limit: 100, skip: 0 };
const mostByOffset = { limit: 100, offset: 0 };

export const pickLists = {
  association: { operation: 'associations.list', input: query(most), read: associations('id') },
  'association-key': { operation: 'associations.list', input: query(most), read: associations('key') },
  author: { operation: 'blogs.authors.list', input: query(mostByOffset), read: named('authors') },
  blog: { operation: 'blogs.list', input: query(most), read: named('data') },
  business: { operation: 'businesses.list', input: query({ limit: '100' }), read: named('businesses') },
  calendar: { operation: 'calendars.list', input: query({}), read: named('calendars') },
  campaign: { operation: 'campaigns.list', input: query({}), read: named('campaigns') },
  category: { operation: 'blogs.categories.list', input: query(mostByOffset), read: named('categories') },
  group: { operation: 'calendars.groups.list', input: query({}), read: named('groups') },
  location: { operation: 'locations.search', input: query({ limit: '100' }), read: named('locations') },
  'lost-reason': { operation: 'opportunities.lost-reasons.list', input: query({ limit: 100 }), read: named('lostReasons') },
  pipeline: { operation: 'opportunities.pipelines.list', input: query({}), read: named('pipelines') },
  snapshot: { operation: 'snapshots.list', input: ({ location }) => ({ query: { companyId: location?.companyId ?? '' } }), read: named('snapshots') },
  stage: { operation: 'opportunities.pipelines.list', input: query({}), read: stages },
  workflow: { operation: 'workflows.list', input: query({}), read: named('workflows') },
} as const satisfies { readonly [Kind in PickKind]?: PickList };
