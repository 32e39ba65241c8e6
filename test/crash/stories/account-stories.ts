/** Signing in and out, and the rep's own settings. */
import type { Rep } from '../../journeys/rep';
import { opensForm } from '../../journeys/run-operation';
import { consents } from '../../journeys/sign-ins';
import { clicking, type Story } from '../story';

/** With the token that the sandbox hands out. */
const signsIn = (rep: Rep, { privateToken, locationId }: Pick<Rep['sandbox']['ghl']['credentials'], 'privateToken' | 'locationId'> = rep.sandbox.ghl.credentials): void => {
  rep.types({ Token: privateToken, Location: locationId });
  rep.clicks('Sign in');
};

const chooses = (rep: Rep): void => {
  rep.opens('ana-offer');
  consents(rep, 'company');
  rep.clicks('I’ve signed in');
};

/** A token that may only read. */
const mayOnlyRead = (rep: Rep): void => {
  const { readOnlyToken, locationId } = rep.sandbox.ghl.credentials;
  rep.opens('ana-offer');
  rep.clicks('token');
  signsIn(rep, { privateToken: readOnlyToken, locationId });
};

export const accountStories: readonly Story[] = [
  { name: 'session.connect', signedIn: false, before: (rep) => (rep.opens('ana-offer'), void rep.clicks('token')), act: (rep) => signsIn(rep) },
  { name: 'session.check', signedIn: false, before: (rep) => (rep.opens('ana-offer'), void consents(rep, 'location')), act: clicking('I’ve signed in') },
  { name: 'operation.recheck', signedIn: false, before: (rep) => (mayOnlyRead(rep), void opensForm(rep, 'Create contact')), act: clicking('Try again') },
  { name: 'session.chooseLocation', signedIn: false, before: chooses, act: clicking('Harbour Homes') },
  { name: 'session.signOut', before: (rep) => (rep.sandbox.panel.openHome(), void rep.clicks('Sign out')), act: clicking('Sign out') },
  { name: 'session.signOut, of an agency', signedIn: false, before: (rep) => (chooses(rep), rep.clicks('Harbour Homes'), rep.sandbox.panel.openHome(), void rep.clicks('Sign out')), act: clicking('Sign out') },
  { name: 'settings.save', before: (rep) => void rep.sandbox.panel.universalAction(1), act: clicking('Save', { 'Colleagues’ domains': 'harbour-homes.example' }) },
];
