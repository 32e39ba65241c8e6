import { tagReply, templateReply } from '../location-replies';
import { refusal } from '../refusals';
import type { HandlersOf } from './handler';
import { pageOf } from './page';
import { searchTasks } from './task-search';

export const locationItemHandlers: HandlersOf<'locations.tags.create' | 'locations.tasks.search' | 'locations.templates.list'> = {
  /** The list may hold one tag in two spellings, but not the same spelling twice. */
  'locations.tags.create': ({ state, location, input: { body } }) => {
    const name = body.name.trim();
    if (state.tags.ofLocation(location.id).some((tag) => tag.name === name)) throw refusal(400, 'The tag name is already exist.');
    return { tag: tagReply(state.tags.add(location.id, name)) };
  },

  'locations.tasks.search': searchTasks,

  /** Deleted templates are not kept. */
  'locations.templates.list': ({ state, location, input: { query } }) => {
    const all = query.deleted === true ? [] : state.templates.of(location.id);
    const found = all.filter(({ type }) => query.type === undefined || type === query.type);
    return { templates: pageOf(found, query, { standard: 25 }).map(templateReply), totalCount: found.length };
  },
};
