import type { Card } from '../cards/card';
import { shownPanel } from '../cards/panel';
import type { SettingsView } from '../cards/settings-card';
import { settingsCard } from '../cards/settings-card';
import type { App } from './app';
import { rememberedLocation } from './location-info';

type Typed = Partial<Pick<SettingsView, 'host' | 'addresses' | 'domains' | 'error'>>;

/** The settings as stored, or as they were typed and not accepted. */
export const showSettingsCard = (app: App, typed: Typed = {}): Card => {
  const settings = app.settings();
  const customFields = rememberedLocation(app.memory, app.platform.now())?.customFields ?? [];
  const picked = new Set(settings.customFieldIds);
  return settingsCard({
    fields: shownPanel(customFields.map(({ id, name }) => ({ fieldId: id, name, picked: picked.has(id) }))),
    host: settings.ghlHost,
    addresses: settings.ownAddresses.join('\n'),
    domains: settings.colleagueDomains.join('\n'),
    error: null,
    ...typed,
  });
};
