/** Opportunities of a synced rep's contacts: what colleagues do to them in the web app. */
import { ghlOrigin } from '../../../src/ghl/calls';
import type { SyncedRep } from './a-synced-rep';
import { addressOf } from './a-synced-rep';

interface Pipeline {
  readonly id: string;
  readonly stages: readonly { readonly id: string; readonly name: string }[];
}

interface Answer {
  readonly pipelines: readonly Pipeline[];
  readonly opportunity: { readonly id: string };
}

export const dealsOf = ({ ghl, passes }: SyncedRep) => {
  const { privateToken, locationId } = ghl.credentials;
  const ask = (method: string, path: string, body?: object): Answer => {
    passes(1_000);
    const headers = { authorization: `Bearer ${privateToken}`, version: '2021-07-28', 'content-type': 'application/json', accept: 'application/json' };
    const { status, body: text } = ghl.handle({ method, url: `${ghlOrigin}${path}`, headers, body: body ? JSON.stringify(body) : '' });
    if (status > 299) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as Answer;
  };
  const placeOf = (stage: string) => {
    const { pipelines } = ask('GET', `/opportunities/pipelines?locationId=${locationId}`);
    const pipeline = pipelines.find(({ stages }) => stages.some(({ name }) => name === stage));
    return { pipelineId: pipeline?.id, pipelineStageId: pipeline?.stages.find(({ name }) => name === stage)?.id };
  };
  const idOf = (person: string): string | undefined => ghl.records.contacts().find(({ email }) => email === addressOf(person))?.id;
  return {
    /** Answers the new one's id. */
    opens: (person: string, stage: string): string => {
      const contactId = idOf(person);
      return ask('POST', '/opportunities/', { ...placeOf(stage), locationId, contactId, name: `House for ${person}`, status: 'open' }).opportunity.id;
    },
    moves: (id: string, stage: string): void => void ask('PUT', `/opportunities/${id}`, placeOf(stage)),
    closes: (id: string, status: 'won' | 'lost' | 'open'): void => void ask('PUT', `/opportunities/${id}/status`, { status }),
    deletes: (id: string): void => void ask('DELETE', `/opportunities/${id}`),
    /** The contact is deleted, with all that hangs on it. */
    leaves: (person: string): void => void ask('DELETE', `/contacts/${idOf(person)}`),
    /** There is no call for it: it is done in GoHighLevel's settings. */
    renamesStage: (from: string, to: string): void => ghl.restore(ghl.snapshot().replaceAll(JSON.stringify(from), JSON.stringify(to))),
  };
};
