import { catalogue } from '../../src/ghl/catalogue';
import { asObject, asText } from '../../src/json';
import type { Fault } from '../ghl/faults';
import { readTriggers } from '../gmail/triggers';
import type { AddOnWire, StateWire } from '../page/wire';
import type { Sandbox } from '../sandbox';

const faultWords = (fault: Fault): string => {
  if ('status' in fault) return `answer ${fault.status}`;
  return 'network' in fault ? 'no answer' : 'a truncated answer';
};

const addOnOf = (manifest: unknown): AddOnWire => {
  const common = asObject(asObject(asObject(manifest)['addOns'])['common']);
  const { compose, universalActions } = readTriggers(manifest);
  return {
    name: asText(common['name']) || 'Add-on',
    logoUrl: asText(common['logoUrl']),
    universalActions: universalActions.map(({ label }) => label),
    composeActions: compose.map(({ text }) => text),
  };
};

export const stateWire = ({ world, user, manifest, panel, usesRealGhl, ghl, network }: Sandbox): StateWire => {
  const { privateToken, readOnlyToken, locationId } = ghl.credentials;
  return {
    now: world.clock.now(),
    user: { name: user.name, email: user.email, timeZone: user.timeZone },
    addOn: addOnOf(manifest),
    panel: panel.view(),
    ghl: usesRealGhl ? 'real' : 'embedded',
    credentials: usesRealGhl ? null : { token: privateToken, readOnlyToken, locationId },
    operations: Object.keys(catalogue),
    faults: ghl.faults.list().map(({ operation, fault, times }) => ({ operation, words: faultWords(fault), times })),
    offline: network.isOffline(),
  };
};
