import { changesCard } from '../../src/cards/changes-card';
import { homeCard } from '../../src/cards/home-card';
import { locationChoiceCard } from '../../src/cards/location-choice-card';
import { shownPanel } from '../../src/cards/panel';
import { settingsCard } from '../../src/cards/settings-card';
import { signInCard } from '../../src/cards/sign-in-card';
import { tokenFormCard } from '../../src/cards/token-form-card';
import { outline } from './outline';

it('offers both ways to sign in, and says what it asks for and why', () => {
  const card = signInCard({
    authorizeUrl: 'https://marketplace.gohighlevel.com/oauth/chooselocation?state=x',
    scopes: [{ scope: 'contacts.readonly', why: 'to show who wrote' }],
    error: null,
  });
  expect(outline(card)).toBe(
    `sign-in · Connect GoHighLevel · See and update your contacts next to your mail
  With your GoHighLevel account
    A window opens. Sign in there and choose your location, then come back.
    (Sign in → https://marketplace.gohighlevel.com/oauth/chooselocation?state=x) (I’ve signed in → session.check)
  With a token
    An admin can make a private integration token in GoHighLevel and give it to you.
    (Use a token → session.showTokenForm)
  What it asks for, and why
    contacts.readonly: to show who wrote`,
  );
});

it('offers a token alone where no OAuth app is set up', () => {
  expect(outline(signInCard({ authorizeUrl: null, scopes: [], error: 'The sign-in was interrupted. Sign in again.' }))).toBe(
    `sign-in · Connect GoHighLevel · See and update your contacts next to your mail
  -
    The sign-in was interrupted. Sign in again.
  With a token
    An admin can make a private integration token in GoHighLevel and give it to you.
    (Use a token → session.showTokenForm)`,
  );
});

it('asks for the token and the location, says where they are, and never shows a token again', () => {
  expect(outline(tokenFormCard({ locationId: 'loc1', scopes: ['contacts.readonly'], error: 'GoHighLevel refused this token.' }))).toBe(
    `token-form · Sign in with a token
  -
    GoHighLevel refused this token.
  -
    [Token: token]
    [Location id: locationId] loc1
    The token is kept in your own Google account and sent to nobody but GoHighLevel.
  Where to find them
    1. In GoHighLevel, open the location, then Settings, Private Integrations. / 2. Create one, tick the scopes below, and copy the token. It is shown only once. / 3. The location’s id is in Settings, Business Profile, and in the address of the page after /location/.
  Scopes to tick
    contacts.readonly
  = (Sign in → session.connect) (Cancel → session.showSignIn)`,
  );
});

it('lets an agency choose its location, and search among many', () => {
  const location = { locationId: 'l1', name: 'Harbour Homes', address: '12 Quay Street' };
  expect(outline(locationChoiceCard({ locations: [location], total: 1, search: '' }))).toBe(
    `location-choice · Choose a location · 1 location
  -
    Harbour Homes | 12 Quay Street → session.chooseLocation locationId=l1`,
  );
  expect(outline(locationChoiceCard({ locations: [], total: 300, search: 'quay' }))).toBe(
    `location-choice · Choose a location · 300 locations
  -
    [Part of the name or address: search] quay
    (Search → session.searchLocations)
  -
    No location matches “quay”. Try fewer letters.`,
  );
});

it('says at home whose account it is, and what to do', () => {
  const card = homeCard({
    userName: 'Robin Vale',
    userEmail: 'robin@harbour-homes.example',
    location: 'Harbour Homes',
    access: { granted: true },
    quota: { remaining: 198_760, limit: 200_000 },
    changes: 2,
    bulk: '',
    sync: '',
  });
  expect(outline(card)).toBe(
    `home · GoHighLevel · Harbour Homes
  -
    Open a mail to see who wrote it, with their tasks, notes and appointments.
  Signed in
    Robin Vale | robin@harbour-homes.example
    Harbour Homes
    198,760 of 200,000 GoHighLevel calls left today.
    (Recent changes (2) → change.list) (All operations → operation.list) (Many contacts → bulk.show) (Labels and tags → sync.show) (Settings → settings.show) (Sign out → session.askSignOut)`,
  );
});

it('says so when no GoHighLevel user has the Gmail address', () => {
  const view = { userName: '', userEmail: 'robin@harbour-homes.example', location: 'Harbour Homes', quota: null, changes: 0, bulk: '', sync: '' };
  expect(outline(homeCard({ ...view, access: { granted: true } }))).toContain(
    '    robin@harbour-homes.example | No GoHighLevel user has the address robin@harbour-homes.example, so new tasks are assigned to nobody.',
  );
});

it('lets the rep pick fields, name addresses and domains, and set the host', () => {
  const fields = shownPanel([
    { fieldId: 'f1', name: 'Budget', picked: false },
    { fieldId: 'f2', name: 'Move-in date', picked: true },
  ]);
  expect(outline(settingsCard({ fields, host: 'app.gohighlevel.com', addresses: 'sales@harbour-homes.example', domains: '', error: null }))).toBe(
    `settings · Settings
  Who counts as us
    [My other addresses: addresses] sales@harbour-homes.example
    [Colleagues’ domains: domains]
  Fields on a contact (folded after 1)
    1 of 2 picked, 10 at most.
    {Shown: fields} *Move-in date* | Budget
  GoHighLevel’s address
    [Host: host] app.gohighlevel.com
  More
    (Labels and tags → sync.show) (Contacts from mail → auto.show)
  = (Save → settings.save) (Cancel → home.show)`,
  );
});

it('lists recent changes with what became of each', () => {
  const change = { changeId: 'x1', text: 'Task added: Call Ana', age: '3 min ago', state: 'done', why: '', minutesLeft: 12 } as const;
  const card = changesCard({
    changes: [
      change,
      { ...change, changeId: 'x2', state: 'undone', minutesLeft: null },
      { ...change, changeId: 'x3', state: 'pending', minutesLeft: null },
    ],
  });
  expect(outline(card)).toBe(
    `changes · Recent changes · Each can be undone for 15 minutes
  -
    Task added: Call Ana | 3 min ago · Done · 12 min left to undo (Undo → change.undo changeId=x1)
    Task added: Call Ana | 3 min ago · Undone
    Task added: Call Ana | 3 min ago · Not confirmed: it may have arrived or not → change.show changeId=x3 (Send again → change.retry changeId=x3)
    (Send what waits → change.sendAll) (Refresh → change.list)`,
  );
});
