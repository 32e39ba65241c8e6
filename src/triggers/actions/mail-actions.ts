import type { HandlersOf } from '../handler';
import { landOnRoot, pushed } from '../landing';
import { locationKey } from '../location-info';
import { mailContext, personWithEmail } from '../mail-context';
import { rootCard, showHome } from '../root-card';
import { showPeople, showPerson } from '../show-person';

/** What is about the open mail as a whole, and the way home. */
export const mailActions: HandlersOf<'mail' | 'people' | 'person' | 'home'> = {
  'home.show': ({ app, event }) => {
    const isRoot = event.message === null && event.draftRecipients.length === 0;
    return isRoot ? landOnRoot(rootCard(app, event, 'remembered')) : { navigate: [{ popToRoot: true }, { push: showHome(app, event) }] };
  },

  'mail.refresh': ({ app, event }) => {
    app.memory.forget(locationKey);
    return landOnRoot(rootCard(app, event, 'fresh'));
  },

  'people.show': ({ app, event }) => pushed(showPeople(app, mailContext(app, event))),

  'person.show': ({ app, event, parameters: { email } }) => {
    const mail = mailContext(app, event);
    const person = personWithEmail(mail, email);
    const card = showPerson(app, event, { mail, person, freshness: 'remembered', asked: true });
    const isRoot = mail.source === 'mail' && person !== null && person.email === mail.lookUp?.email;
    return isRoot ? landOnRoot(card) : { navigate: [{ popToRoot: true }, { push: card }] };
  },
};
