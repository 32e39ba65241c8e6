import { problemLine } from '../../cards/problem';
import { syncMailCard } from '../../cards/sync-mail-card';
import { call } from '../../ghl/calls';
import { GhlError } from '../../ghl/errors';
import { GoogleError } from '../../google/errors';
import { contactTitle } from '../../mapping/contact-view';
import { spellingsOf } from '../../mapping/sync/tag-name';
import type { App } from '../app';
import { changeContact, failureOf } from '../change-contact';
import type { ContactRecord } from '../contact-record';
import type { AddOnEvent, OpenMessage } from '../event';
import { contactRecord } from '../find-person';
import type { HandlersOf } from '../handler';
import { pushed, updated } from '../landing';
import { problemFrom, problemFromGhl } from '../problems';
import { withTags } from '../record-changes';
import type { Response } from '../response';
import { labelsClosedTo } from '../sync/gmail-permission';
import { labelMail, mailLines, syncMail } from '../sync/one-mail';
import { settingsOf } from '../sync/progress';
import { showSync } from '../sync/show-sync';

const later = 'Not all of it is done yet: the next run does the rest.';

/** The contact as it is now: a tag that somebody else took off a minute ago would be taken for one that is there. @throws GhlError */
const recordOf = (app: App, contactId: string): ContactRecord => {
  const record = contactRecord(app, contactId, 'fresh');
  if (!record) throw new GhlError('not-found', 'contacts.get');
  return record;
};

const cardOf = (app: App, { contact }: ContactRecord, { message, error = null }: { readonly message: OpenMessage; readonly error?: string | null }) =>
  syncMailCard({ contactId: contact.id, contactName: contactTitle(contact), lines: mailLines(app, message, contact), error });

/** What is done with the labels of the open mail, once it is open, allowed and wanted. */
const onMail = (app: App, event: AddOnEvent, work: (message: OpenMessage) => Response): Response => {
  if (!settingsOf(app).on || labelsClosedTo(app)) return pushed(showSync(app));
  return event.message ? work(event.message) : { notify: 'Open a mail first: its labels are meant.' };
};

/** Only Gmail's own refusals are said on the card: by then the tag is written, or kept. */
const labelFailure = (app: App, message: OpenMessage, label: Parameters<typeof labelMail>[2]): string | null => {
  const tag = `The tag is ${label.isTagged ? 'set' : 'kept'}, and the label is not`;
  try {
    return labelMail(app, message, label) === 'done' ? null : `${tag} yet: the next run does it, unless you tap once more.`;
  } catch (error) {
    if (error instanceof GoogleError) return `${tag}. ${problemLine(problemFrom(app, error))}`;
    throw error;
  }
};

export const syncMailActions: Pick<HandlersOf<'sync'>, 'sync.mail' | 'sync.set' | 'sync.mailNow'> = {
  'sync.mail': ({ app, event, parameters: { contactId } }) => onMail(app, event, (message) => pushed(cardOf(app, recordOf(app, contactId), { message }))),

  'sync.set': ({ app, event, parameters: { contactId, tag, to } }) =>
    onMail(app, event, (message) => {
      const record = recordOf(app, contactId);
      const { tags } = record.contact;
      const on = to === 'on';
      const spellings = spellingsOf(tag, tags);
      const after = on ? [...tags, tag] : tags.filter((one) => !spellings.includes(one));
      const card = (changed: ContactRecord) => cardOf(app, changed, { message, error: labelFailure(app, message, { contact: changed.contact, tag, on, isTagged: true }) });
      if (on === spellings.length > 0) return updated(card(record));
      try {
        return changeContact(app, event, {
          record,
          write: {
            changeId: app.platform.newId(),
            summary: on ? `Tagged “${tag}”` : `Tag removed: “${tag}”`,
            call: on ? call('contacts.tags.add', { contactId, body: { tags: [tag] } }) : call('contacts.tags.remove', { contactId, body: { tags: [...spellings] } }),
          },
          then: () => withTags(after),
          notify: on ? `Label and tag “${tag}” are on.` : `Label and tag “${tag}” are off.`,
          card,
        });
      } catch (failure) {
        const error = failureOf(failure);
        const { kept } = error.circumstances;
        const label = kept ? labelFailure(app, message, { contact: record.contact, tag, on, isTagged: false }) : null;
        const words = [problemLine(problemFromGhl(error)), label].filter(Boolean).join(' ');
        return { ...updated(cardOf(app, record, { message, error: words })), ...(kept && { stateChanged: true }) };
      }
    }),

  'sync.mailNow': ({ app, event, parameters: { contactId } }) =>
    onMail(app, event, (message) => {
      const outcome = syncMail(app, message);
      return { ...updated(cardOf(app, recordOf(app, contactId), { message, error: outcome === 'done' ? null : later })), stateChanged: true };
    }),
};
