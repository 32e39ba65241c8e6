import { GoogleError } from '../../google/errors';
import { unwrap } from '../../ghl/reply';
import { asNumber, asObject } from '../../json';
import { taggedWithAny } from '../../mapping/sync/contact-search';
import type { Pair } from '../../mapping/sync/label-pairs';
import type { SyncSettings } from '../../mapping/sync/sync-settings';
import { tagName } from '../../mapping/sync/tag-name';
import type { App } from '../app';
import { anyCall, sendPatiently } from './ghl-calls';
import type { GmailCalls } from './gmail-calls';
import { createGmailCalls } from './gmail-calls';
import { ownLabels, pairingOf } from './labels';
import { readThreads } from './read-threads';
import { readStages } from './stage-labels';

/** What the first run would find and write. */
export interface Preview {
  readonly pairs: readonly (Pair & { readonly threads: number; readonly isMore: boolean })[];
  readonly threads: number;
  /** Contacts that would get a tag. */
  readonly tagged: number;
  /** Contacts that have a tag already, whose mail would be labelled. */
  readonly holders: number;
  /** Stages that would be labels, and open opportunities whose stage would be shown; null while stages are not wanted. */
  readonly shown: { readonly stages: number; readonly opportunities: number } | null;
  /** Whether there was more than could be counted in a click. */
  readonly isAll: boolean;
}

/** Threads of one label are counted up to this, which is a page of Gmail's. */
const mostCounted = 500;
/** Threads that are read in one go, to find out whose they are. */
const readTogether = 100;

const listThreads = (gmail: GmailCalls, pairs: readonly Pair[]) =>
  gmail.all('gmail.threads.list', pairs.map(({ labelId }) => ({ path: {}, query: { labelIds: [labelId], maxResults: String(mostCounted) } }))).map((page) => {
    if (page instanceof GoogleError) throw page;
    return page;
  });

const countHolders = (app: App, tags: readonly string[]): number => {
  if (tags.length === 0) return 0;
  const [outcome] = sendPatiently(app, [anyCall('contacts.search', { body: { ...taggedWithAny(tags), pageLimit: 1 } })]);
  return outcome ? (asNumber(asObject(unwrap(outcome))['total']) ?? 0) : 0;
};

const countShown = (app: App): Preview['shown'] => {
  const stages = readStages(app).length;
  const [outcome] = sendPatiently(app, [anyCall('opportunities.search', { query: { status: 'open', limit: 1 } })]);
  return { stages, opportunities: outcome ? (asNumber(asObject(asObject(unwrap(outcome))['meta'])['total']) ?? 0) : 0 };
};

/** Looks at both sides as the first run would, and writes nothing. Begins nothing after `deadline`, in milliseconds since 1970. @throws GoogleError, GhlError */
export const previewSync = (app: App, { settings, locationId, deadline }: { readonly settings: SyncSettings; readonly locationId: string; readonly deadline: number }): Preview => {
  const gmail = createGmailCalls(app.platform);
  const { pairs } = pairingOf(app, { labels: ownLabels(gmail), settings, locationId });
  const pages = listThreads(gmail, pairs);
  const ids = [...new Set(pages.flatMap(({ threads }) => threads))];
  const tagged = new Set<string>();
  let read = 0;
  for (; read < ids.length && app.platform.now() < deadline; read += readTogether) {
    const { threads, contacts } = readThreads({ app, gmail, settings, pairs }, ids.slice(read, read + readTogether));
    const tagsOf = new Map(contacts.map(({ id, tags }) => [id, tags.map(tagName)]));
    for (const { labelId, tag, direction } of pairs) {
      if (direction === 'to-label') continue;
      for (const { labelled } of threads) for (const id of labelled[labelId] ?? []) if (!tagsOf.get(id)?.includes(tag)) tagged.add(id);
    }
  }
  const counts = pages.map(({ threads, nextPageToken }) => ({ threads: threads.length, isMore: nextPageToken !== '' }));
  return {
    pairs: pairs.map((pair, index) => ({ ...pair, ...(counts[index] ?? { threads: 0, isMore: false }) })),
    threads: ids.length,
    tagged: tagged.size,
    holders: countHolders(app, pairs.flatMap(({ tag, direction }) => (direction === 'to-tag' ? [] : [tag]))),
    shown: settings.stages ? countShown(app) : null,
    isAll: read >= ids.length && counts.every(({ isMore }) => !isMore),
  };
};
