import { GoogleError } from '../../google/errors';
import type { MailLabel, Pairing } from '../../mapping/sync/label-pairs';
import { pairLabels } from '../../mapping/sync/label-pairs';
import type { SyncSettings } from '../../mapping/sync/sync-settings';
import type { App } from '../app';
import type { GmailCalls } from './gmail-calls';
import { stateKey, syncStateFrom } from './sync-state';

/** The user's own labels. @throws GoogleError also when there are none at all: Gmail's are always there, and nobody's label was deleted */
export const ownLabels = (gmail: GmailCalls): readonly MailLabel[] => {
  const { labels } = gmail.call('gmail.labels.list', { path: {}, query: { fields: 'labels(id,name,type)' } });
  if (labels.length === 0) throw new GoogleError('unexpected-reply', 'gmail.labels.list');
  return labels.filter(({ isOwn }) => isOwn);
};

/** Which goes with which tag, as the next run will see it. */
export const pairingOf = (app: App, { labels, settings, locationId }: { readonly labels: readonly MailLabel[]; readonly settings: SyncSettings; readonly locationId: string }): Pairing =>
  pairLabels({ labels, settings, known: syncStateFrom(app.properties.get(stateKey), locationId).pairs });
