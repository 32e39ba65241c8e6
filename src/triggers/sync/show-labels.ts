import type { Card } from '../../cards/card';
import { directionWords, syncSettingsCard } from '../../cards/sync-settings-card';
import type { SyncSettingsView } from '../../cards/sync-settings-card';
import type { SyncLabelLine } from '../../cards/sync-labels-card';
import { syncLabelsCard } from '../../cards/sync-labels-card';
import type { SyncLabelView } from '../../cards/sync-label-card';
import { syncLabelCard } from '../../cards/sync-label-card';
import { nameUnder } from '../../mapping/sync/label-pairs';
import type { MailLabel } from '../../mapping/sync/label-pairs';
import { stageLabels } from '../../mapping/sync/made-labels';
import { tagName } from '../../mapping/sync/tag-name';
import type { App } from '../app';
import type { AddOnEvent } from '../event';
import { surroundings } from '../surroundings';
import { createGmailCalls } from './gmail-calls';
import { ownLabels, pairingOf } from './labels';
import { locationOf, settingsOf } from './progress';

/** The settings as stored, or as they were typed and not accepted. */
export const showSyncSettings = (app: App, typed: Partial<SyncSettingsView> = {}): Card => {
  const { parent, direction, removal, people, days, stages } = settingsOf(app);
  return syncSettingsCard({ parent, direction, removal, people, days: String(days), stages, error: null, ...typed });
};

const lineOf = ({ id, name }: MailLabel, more: string): SyncLabelLine => ({ labelId: id, name, more });

/** The user's labels with their tags. @throws GoogleError */
export const showLabels = (app: App, event: AddOnEvent, error: string | null = null): Card => {
  const settings = settingsOf(app);
  const labels = [...ownLabels(createGmailCalls(app.platform))].sort((one, other) => (one.name < other.name ? -1 : 1));
  const { pairs, notices } = pairingOf(app, { labels, settings, locationId: locationOf(app) });
  const stages = new Set(stageLabels(labels, settings.parent).map(({ id }) => id));
  const paired = new Set(pairs.map(({ labelId }) => labelId));
  const isSet = new Set(settings.rules.map(({ labelId }) => labelId));
  const clashes = new Map(notices.flatMap((notice) => (notice.kind === 'clash' ? [[notice.label, notice.with] as const] : [])));
  const tags = surroundings(app, event).info.tags.map(({ name }) => tagName(name));
  const own = ({ id, name }: MailLabel): boolean => !stages.has(id) && (paired.has(id) || isSet.has(id) || nameUnder(settings.parent, name) !== null);
  const more = ({ id, name }: MailLabel): string => {
    const pair = pairs.find(({ labelId }) => labelId === id);
    if (pair) return `Tag “${pair.tag}” · ${(directionWords[pair.direction] ?? '').toLowerCase()}`;
    return clashes.has(name) ? `Off: “${clashes.get(name)}” has this tag` : 'Off';
  };
  return syncLabelsCard({
    parent: settings.parent,
    synced: labels.filter(own).map((label) => lineOf(label, more(label))),
    others: labels.filter((label) => !own(label) && !stages.has(label.id) && tagName(label.name) !== tagName(settings.parent)).map((label) => lineOf(label, 'No tag')),
    tags: tags.filter((tag) => pairs.every((pair) => pair.tag !== tag)),
    tagCount: tags.length,
    error,
  });
};

/** One label, as it is set or as it was typed and not accepted; null when Gmail has it no more. @throws GoogleError */
export const showLabel = (app: App, event: AddOnEvent, { labelId, typed = {} }: { readonly labelId: string; readonly typed?: Partial<SyncLabelView> }): Card | null => {
  const settings = settingsOf(app);
  const label = ownLabels(createGmailCalls(app.platform)).find(({ id }) => id === labelId);
  if (!label) return null;
  const rule = settings.rules.find((one) => one.labelId === labelId);
  const ownTag = nameUnder(settings.parent, label.name) ?? '';
  return syncLabelCard({
    labelId,
    name: label.name,
    tag: rule?.tag ?? '',
    ownTag,
    direction: rule?.on === false || (!rule && ownTag === '') ? 'off' : (rule ?? settings).direction,
    removal: (rule ?? settings).removal,
    suggestions: surroundings(app, event).info.tags.map(({ name }) => name),
    error: null,
    ...typed,
  });
};
