import { changesCard } from '../../../src/cards/changes-card';
import { homeCard } from '../../../src/cards/home-card';
import { locationChoiceCard } from '../../../src/cards/location-choice-card';
import { shownPanel } from '../../../src/cards/panel';
import { settingsCard } from '../../../src/cards/settings-card';
import { signInCard } from '../../../src/cards/sign-in-card';
import { tokenFormCard } from '../../../src/cards/token-form-card';
import { readOnly } from '../../builders/views';
import type { Example } from './example';
import { endless, failed, hostile, times } from './example';

const authorizeUrl = 'https://marketplace.gohighlevel.com/oauth/chooselocation?state=x';

const locations = (count: number, text: string) => times(count, (index) => ({ locationId: `l${index}`, name: text, address: text }));

export const placeExamples: readonly Example[] = [
  {
    name: 'home',
    card: homeCard({
      userName: 'Robin Vale',
      userEmail: 'robin@harbour-homes.example',
      location: 'Harbour Homes',
      access: { granted: true },
      quota: { remaining: 180_000, limit: 200_000 },
      changes: 2,
      bulk: 'Add tags: “vip”: going on, 120 of 300 done',
      sync: 'In step: 12 labels, 211 contacts',
    }),
  },
  {
    name: 'home, nobody known, read only',
    card: homeCard({ userName: '', userEmail: hostile, location: hostile, access: readOnly, quota: { remaining: 3, limit: 200_000 }, changes: 0, bulk: hostile, sync: '' }),
  },
  { name: 'sign in', card: signInCard({ authorizeUrl, scopes: [{ scope: 'contacts.readonly', why: 'to show contacts' }], error: null }) },
  { name: 'sign in, by token only', card: signInCard({ authorizeUrl: null, scopes: [], error: hostile }) },
  { name: 'token form', card: tokenFormCard({ locationId: '', scopes: ['contacts.readonly', 'contacts.write'], error: null }) },
  { name: 'token form, refused', card: tokenFormCard({ locationId: hostile, scopes: [], error: hostile }) },
  { name: 'location choice', card: locationChoiceCard({ locations: locations(3, hostile), total: 3, search: '' }) },
  { name: 'location choice, many', card: locationChoiceCard({ locations: locations(300, ''), total: 300, search: '' }) },
  { name: 'location choice, none found', card: locationChoiceCard({ locations: [], total: 300, search: hostile }) },
  {
    name: 'settings',
    card: settingsCard({
      fields: shownPanel(times(140, (index) => ({ fieldId: `f${index}`, name: hostile, picked: index === 139 }))),
      host: 'app.gohighlevel.com',
      addresses: endless,
      domains: '',
      error: null,
    }),
  },
  { name: 'settings, fields failed', card: settingsCard({ fields: failed, host: hostile, addresses: '', domains: hostile, error: hostile }) },
  { name: 'settings, no fields', card: settingsCard({ fields: shownPanel([]), host: '', addresses: '', domains: '', error: null }) },
  { name: 'changes, none', card: changesCard({ changes: [] }) },
  {
    name: 'changes',
    card: changesCard({
      changes: times(60, (index) => ({
        changeId: `x${index}`,
        text: hostile,
        age: '3 min ago',
        state: (['done', 'undone', 'pending', 'failed', 'waiting'] as const)[index % 5] ?? 'done',
        why: index % 5 === 3 ? hostile : '',
        minutesLeft: index % 5 === 0 ? 12 : null,
      })),
    }),
  },
];
