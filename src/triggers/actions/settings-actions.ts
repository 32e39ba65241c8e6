import { fieldsPicked } from '../../cards/fields-picked';
import { settingsInputs } from '../../cards/settings-card';
import { hostFrom } from '../../mapping/contact-link';
import { emailFrom } from '../../mapping/mailboxes';
import { ensureLocation } from '../operations/ensure-location';
import type { HandlersOf } from '../handler';
import { chosen, typed } from '../handler';
import { landOnRoot, pushed, updated } from '../landing';
import { rootCard } from '../root-card';
import { rememberedLocation } from '../location-info';
import type { Settings } from '../settings';
import { entriesOf, settingsKey } from '../settings';
import { showSettingsCard } from '../show-settings';

/** What is wrong with what was typed, or null. The first thing wrong is enough. */
const errorIn = ({ customFieldIds, ownAddresses, colleagueDomains }: Settings, host: string | null): string | null => {
  const badAddress = ownAddresses.find((address) => emailFrom(address) === null);
  const badDomain = colleagueDomains.find((domain) => hostFrom(domain) !== domain);
  if (badAddress !== undefined) return `“${badAddress}” is no e-mail address.`;
  if (badDomain !== undefined) return `“${badDomain}” is no domain. Type it like example.com.`;
  if (customFieldIds.length > fieldsPicked) return `Pick at most ${fieldsPicked} fields; there are ${customFieldIds.length} now.`;
  return host === null ? 'The host of GoHighLevel’s pages looks like app.gohighlevel.com.' : null;
};

export const settingsActions: HandlersOf<'settings'> = {
  'settings.show': ({ app }) => {
    ensureLocation(app);
    return pushed(showSettingsCard(app));
  },

  'settings.save': ({ app, event, form }) => {
    const host = hostFrom(typed(form, settingsInputs.host));
    const addresses = typed(form, settingsInputs.addresses);
    const domains = typed(form, settingsInputs.domains);
    const settings: Settings = {
      // Where the location's fields could not be read there was nothing to tick: what was picked before stays.
      customFieldIds: rememberedLocation(app.memory, app.platform.now())?.customFields.length ? chosen(form, settingsInputs.fields) : app.settings().customFieldIds,
      ghlHost: host ?? '',
      ownAddresses: entriesOf(addresses),
      colleagueDomains: entriesOf(domains),
    };
    const error = errorIn(settings, host);
    if (error !== null) return updated(showSettingsCard(app, { host: typed(form, settingsInputs.host), addresses, domains, error }));
    app.properties.write({ [settingsKey]: JSON.stringify(settings) });
    return { ...landOnRoot(rootCard(app, event, 'remembered'), 'Settings saved.'), stateChanged: true };
  },
};
