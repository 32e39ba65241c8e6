/** What is done on a page in the browser, beside Gmail. */
import type { Rep } from '../../journeys/rep';
import { comesBack } from '../../journeys/sign-ins';
import { opened, type Story } from '../story';

const page = (story: Pick<Story, 'name' | 'signedIn' | 'before' | 'again' | 'sees'> & Required<Pick<Story, 'runs'>>): Story => ({ ...story, act: (rep) => void story.runs(rep) });

/** On the page of a script of one's own. */
const chooses = (minutes: number) => (rep: Rep) => rep.sandbox.runtime.webApp.call('onChooseOften', [String(minutes)]);

/** What is chosen, and the triggers that there are. */
const often = ({ sandbox: { runtime } }: Rep): unknown => [runtime.userProperties.get('own.minutes'), runtime.triggers().map(({ functionName }) => functionName).sort()];

const agrees = (as: 'location' | 'company') => (rep: Rep) => comesBack(rep, { as }).execution;

/** A sign-in link is good for once: the mail is opened again, and shows another unless it is done. */
const agreesAgain = (as: 'location' | 'company') => (rep: Rep): void => {
  opened(rep);
  if (JSON.stringify(rep.view().cards).includes('/oauth/chooselocation')) agrees(as)(rep);
};

export const pageStories: readonly Story[] = [
  page({ name: 'page onChooseOften', before: opened, runs: chooses(15), sees: often }),
  page({ name: 'page onChooseOften, more often', before: (rep) => void chooses(15)(rep), runs: chooses(5), sees: often }),
  page({ name: 'page onChooseOften, back to the hour', before: (rep) => void chooses(15)(rep), runs: chooses(60), sees: often }),
  page({ name: 'page onOAuthCallback', signedIn: false, before: opened, runs: agrees('location'), again: agreesAgain('location') }),
  page({ name: 'page onOAuthCallback, of an agency', signedIn: false, before: opened, runs: agrees('company'), again: agreesAgain('company') }),
];
