import type { Card } from '../cards/card';
import { contactCard } from '../cards/contact-card';
import type { OpenChange } from '../cards/sections/change-strip';
import type { Panel as PanelView } from '../cards/panel';
import { failedPanel, shownPanel } from '../cards/panel';
import { problemLine } from '../cards/problem';
import { ageText } from '../mapping/ages';
import { contactView } from '../mapping/contact-view';
import { otherPeople } from '../mapping/person-view';
import type { App } from './app';
import type { ContactRecord, Panel } from './contact-record';
import type { AddOnEvent } from './event';
import type { Change } from './journal';
import { canUndo, undoMs } from './journal';
import type { MailContext } from './mail-context';
import { problemFromGhl } from './problems';
import { surroundings } from './surroundings';

/** A list as the card takes it: its items, or what went wrong in words. */
export const panelView = <Item>(panel: Panel<Item>): PanelView<Item> =>
  panel.ok ? shownPanel(panel.items) : failedPanel(problemLine(problemFromGhl(panel.error)));

/** What was just read needs no age. */
const justReadMs = 30_000;

const minutesLeft = (at: number, now: number): number => (undoMs - (now - at)) / 60_000;

/** A write that has not reached GoHighLevel, or of which nobody knows; nothing for any other. */
const openChange = ({ id, summary, state, why }: Change): readonly OpenChange[] =>
  state === 'pending' || state === 'waiting' || state === 'failed' ? [{ changeId: id, text: summary, state, why }] : [];

/** The contact card, made from a record. */
export const showContact = (app: App, event: AddOnEvent, { record, mail }: { readonly record: ContactRecord; readonly mail: MailContext | null }): Card => {
  const { info, local, locationId, host, access } = surroundings(app, event);
  const { contact, readAt } = record;
  const changes = app.journal.list().filter(({ contactId }) => contactId === contact.id);
  const recent = changes.find((change) => canUndo(change, local.now));
  const quota = app.ghl.quota();
  const addresses = [contact.email, ...contact.additionalEmails].map((email) => email.toLowerCase());
  const shown = mail?.people.find(({ email }) => addresses.includes(email))?.email ?? null;
  const { customFieldIds } = app.settings();
  const view = contactView(
    {
      contact,
      tasks: panelView(record.tasks),
      notes: panelView(record.notes),
      appointments: panelView(record.appointments),
      // A location may have hundreds, and most reps pick none.
      customFields: shownPanel(customFieldIds.length > 0 ? info.customFields : []),
      pickedFields: customFieldIds,
      users: info.users,
      host,
      locationId,
      people: mail ? otherPeople(mail.people, shown, (email) => (app.senders.contactIdOf(email) === null ? 'unchecked' : 'contact')) : [],
      access,
      recentChange: recent ? { changeId: recent.id, text: recent.summary, minutesLeft: minutesLeft(recent.at, local.now) } : null,
      openChanges: changes.flatMap(openChange),
      age: local.now - readAt > justReadMs ? ageText(readAt, local.now) : null,
      quota: quota && { remaining: quota.dailyRemaining, limit: quota.dailyLimit },
      news: app.opening?.news() ?? '',
      synced: mail?.source === 'mail' && app.properties.get('sync') !== null,
    },
    local,
  );
  return contactCard(view);
};

