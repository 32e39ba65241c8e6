/** Many contacts at once. */
import { plansTags, plantLeads } from '../../journeys/many-contacts';
import type { Rep } from '../../journeys/rep';
import { clicking, type Story, time } from '../story';

const plans = (count: number) => (rep: Rep): void => {
  plantLeads(rep, count);
  plansTags(rep, 'Add tags', 'vip');
};

const started = (rep: Rep): void => {
  plans(30)(rep);
  rep.clicks('Start');
};

/** The card of the change that was started last. */
const shows = (title: string) => (rep: Rep): string => {
  rep.sandbox.panel.openHome();
  rep.clicks('Many contacts');
  return rep.clicks(title);
};

/** How far it came, in words. */
const sees = shows('Add tags: ');

/** GoHighLevel does not know the token for a while: it stops, and waits for somebody. */
const stopped = (rep: Rep): void => {
  plans(30)(rep);
  rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', { status: 401, message: 'Invalid token' }, 2);
  rep.clicks('Start');
};

/** GoHighLevel refuses it for everybody. */
const refused = (rep: Rep): void => {
  plans(30)(rep);
  rep.sandbox.ghl.faults.next('contacts.tags.bulk-update', { status: 422, message: 'Not now' }, 30);
  rep.clicks('Start');
  rep.sandbox.ghl.faults.clear();
};

/** The click dies before anybody is tagged. */
const begun = (count: number) => (rep: Rep): void => {
  plans(count)(rep);
  rep.sandbox.runtime.killNext(12, 'after');
  rep.clicks('Start');
};

export const bulkStories: readonly Story[] = [
  { name: 'bulk.start', before: plans(30), act: clicking('Start'), sees },
  { name: 'bulk.continue', before: stopped, act: clicking('Continue'), sees },
  { name: 'bulk.retry', before: refused, act: clicking('Try failed ones again'), sees },
  { name: 'bulk.cancel', before: stopped, act: clicking('Cancel'), sees },
  { name: 'bulk.cancel, at work', before: (rep) => (begun(30)(rep), void sees(rep)), act: clicking('Cancel'), sees },
  { name: 'bulk.undo', before: (rep) => (started(rep), void rep.clicks('Undo')), act: clicking('Undo it'), sees: shows('Undo') },
  {
    name: 'bulk.undo, of one that was killed',
    before: (rep) => {
      begun(30)(rep);
      time(rep);
      sees(rep);
      rep.clicks('Undo');
    },
    act: clicking('Undo it'),
    sees: shows('Undo'),
  },
  { name: 'job bulk', before: begun(60), act: time, sees },
];
