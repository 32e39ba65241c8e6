import { iso } from '../replies';
import type { HandlersOf } from './handler';

export const marketingHandlers: HandlersOf<'workflows.list' | 'campaigns.list'> = {
  'workflows.list': ({ state, location }) => ({
    workflows: state.workflows.of(location.id).map(({ createdAt, updatedAt, ...workflow }) => ({
      ...workflow,
      createdAt: iso(createdAt),
      updatedAt: iso(updatedAt),
    })),
  }),

  'campaigns.list': ({ state, location, input: { query } }) => {
    const wanted = state.campaigns.of(location.id).filter(({ status }) => query.status === undefined || status === query.status);
    return { campaigns: wanted.map((campaign) => ({ ...campaign })) };
  },
};
