import { confirmCard } from '../../cards/confirm-card';
import { action } from '../../cards/actions';
import { locationInputs } from '../../cards/location-choice-card';
import type { Problem } from '../../cards/problem';
import { problemLine } from '../../cards/problem';
import { tokenFormCard, tokenInputs } from '../../cards/token-form-card';
import type { GhlError } from '../../ghl/errors';
import { privateTokenScopes } from '../../ghl/scope-reasons';
import type { AgencySession } from '../../ghl/stored-session';
import { failureOf } from '../change-contact';
import type { App } from '../app';
import type { HandlersOf } from '../handler';
import { typed } from '../handler';
import { isOpen } from '../open-change';
import { landOnRoot, pushed, updated } from '../landing';
import { enterLocation } from '../oauth-sign-in';
import { locationIdFrom, privateTokenFrom, probeAgain, signInWithToken } from '../private-sign-in';
import { problemFromGhl } from '../problems';
import { rootCard } from '../root-card';
import { showLocationChoice, showSignIn } from '../show-sign-in';
import { signOut } from '../account';
import type { Response } from '../response';

const tokenForm = (locationId: string, error: string | null = null) => tokenFormCard({ locationId, scopes: privateTokenScopes(), error });

/** Why a token did not do, where the general words would not fit a token that was only just typed. */
const tokenWords: Partial<Record<Problem['code'], string>> = {
  'token-refused': 'GoHighLevel does not know this token. Copy it again: it is shown only once, and begins with pit-.',
  'wrong-location': 'The token is good, but belongs to another location. Check the location’s id.',
};

const tokenFailure = (error: GhlError): string => {
  const problem = problemFromGhl(error);
  return tokenWords[problem.code] ?? problemLine(problem);
};

const withAgency = (app: App, work: (session: AgencySession) => Response): Response => {
  const session = app.session.stored();
  return session?.kind === 'agency' ? work(session) : landOnRoot(showSignIn(app));
};

export const sessionActions: HandlersOf<'session'> = {
  'session.showSignIn': ({ app }) => pushed(showSignIn(app)),

  'session.showTokenForm': () => pushed(tokenForm('')),

  'session.connect': ({ app, event, form }) => {
    const location = typed(form, tokenInputs.locationId);
    const token = privateTokenFrom(typed(form, tokenInputs.token));
    const locationId = locationIdFrom(location);
    if (token === null) return updated(tokenForm(location, 'A private integration’s token begins with pit-. Paste the whole of it.'));
    if (locationId === null) return updated(tokenForm(location, 'That is no location id. It is a row of letters and digits; you can also paste the address of any page of the location.'));
    try {
      signInWithToken(app, { token, locationId });
    } catch (error) {
      return updated(tokenForm(location, tokenFailure(failureOf(error))));
    }
    return { ...landOnRoot(rootCard(app, event, 'fresh'), 'Signed in.'), stateChanged: true };
  },

  'session.check': ({ app, event }) => {
    const session = app.session.stored();
    if (session === null || session.kind === 'ended') return updated(showSignIn(app, 'You are not signed in yet. Finish in the other window first.'));
    probeAgain(app);
    return { ...landOnRoot(rootCard(app, event, 'fresh')), stateChanged: true };
  },

  'session.searchLocations': ({ app, form }) => withAgency(app, (session) => updated(showLocationChoice(app, session, typed(form, locationInputs.search)))),

  'session.chooseLocation': ({ app, event, parameters: { locationId } }) =>
    withAgency(app, (session) => {
      enterLocation(app, session, locationId);
      return { ...landOnRoot(rootCard(app, event, 'fresh'), 'Signed in.'), stateChanged: true };
    }),

  'session.askSignOut': ({ app }) => {
    const waiting = app.journal.list().filter(isOpen).length;
    const lost = waiting === 0 ? '' : ` ${waiting === 1 ? '1 change has' : `${waiting} changes have`} not reached GoHighLevel yet and would be lost.`;
    return pushed(
      confirmCard({
        title: 'Sign out?',
        subject: '',
        consequence: `The connection to GoHighLevel and the list of recent changes are removed from your Google account. Nothing in GoHighLevel changes.${lost}`,
        confirmText: 'Sign out',
        confirm: action('session.signOut', {}),
        cancel: action('home.show', {}),
      }),
    );
  },

  'session.signOut': ({ app }) => {
    signOut(app);
    return { ...landOnRoot(showSignIn(app), 'Signed out.'), stateChanged: true };
  },
};
