/** Signing in and out, and the rep's own settings. */
import type { Rep } from '../../journeys/rep';
import { consents } from '../../journeys/sign-ins';
import { clicking, type Story } from '../story';

/** With the token that the sandbox hands out. */
const signsIn = (rep: Rep): void => {
  const { privateToken, locationId } = rep.sandbox.ghl.credentials;
  rep.types({ Token: privateToken, Location: locationId });
  rep.clicks('Sign in');
};

const chooses = (rep: Rep): void => {
  rep.opens('ana-offer');
  consents(rep, 'company');
  rep.clicks('I’ve signed in');
};

export const accountStories: readonly Story[] = [
  { name: 'session.connect', signedIn: false, before: (rep) => (rep.opens('ana-offer'), void rep.clicks('token')), act: signsIn },
  { name: 'session.chooseLocation', signedIn: false, before: chooses, act: clicking('Harbour Homes') },
  { name: 'session.signOut', before: (rep) => (rep.sandbox.panel.openHome(), void rep.clicks('Sign out')), act: clicking('Sign out') },
  { name: 'session.signOut, of an agency', signedIn: false, before: (rep) => (chooses(rep), rep.clicks('Harbour Homes'), rep.sandbox.panel.openHome(), void rep.clicks('Sign out')), act: clicking('Sign out') },
  { name: 'settings.save', before: (rep) => void rep.sandbox.panel.universalAction(1), act: clicking('Save', { 'Colleagues’ domains': 'harbour-homes.example' }) },
];
