import type { ActionCall } from './actions';
import { action } from './actions';
import type { Button, Card, Section } from './card';
import { html } from './card';
import type { QuotaView } from './quota';
import { isLow, quotaLine } from './quota';
import type { WriteAccess } from './sections/write-access';
import { readOnlyNotice } from './sections/write-access';
import { oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

/** Where one is when no mail is open. */
export interface HomeView {
  /** The GoHighLevel user who matches the Gmail address; empty when none does. */
  readonly userName: string;
  /** The Gmail address. */
  readonly userEmail: string;
  readonly location: string;
  readonly access: WriteAccess;
  readonly quota: QuotaView | null;
  /** How many changes can still be undone or were not confirmed. */
  readonly changes: number;
  /** What goes on, or went on lately, for many contacts at once, as a line; empty when nothing does. */
  readonly bulk: string;
  /** Where labels and tags stand, as a line; empty while they are switched off. */
  readonly sync: string;
}

/** What goes on by itself, with a way to it. */
const goingOn = (topLabel: string, line: string, { call, more }: { readonly call: ActionCall; readonly more?: Button }): readonly Section[] =>
  line === '' ? [] : [{ widgets: [{ decoratedText: { topLabel, text: html`${oneLine(line, 200)}`, wrapText: true, onClick: { action: call }, ...(more && { button: more }) } }] }];

export const homeCard = (view: HomeView): Card => {
  const { userName, userEmail, quota, changes, bulk, sync } = view;
  const nobody = `No GoHighLevel user has the address ${oneLine(userEmail, 100) || 'you use in Gmail'}, so new tasks are assigned to nobody.`;
  return {
    name: 'home',
    header: { title: 'GoHighLevel', subtitle: oneLine(view.location, 80) || 'Connected' },
    sections: [
      { widgets: [paragraph(html`<b>Open a mail</b> to see who wrote it, with their tasks, notes and appointments.`)] },
      ...readOnlyNotice(view.access),
      ...goingOn('Many contacts at once', bulk, { call: action('bulk.show', {}) }),
      ...goingOn('Labels and tags', sync, { call: action('sync.show', {}), more: button('Sync now', action('sync.now', { from: 'home' })) }),
      {
        header: 'Signed in',
        widgets: [
          {
            decoratedText: {
              startIcon: { knownIcon: 'PERSON', altText: 'You' },
              text: html`${oneLine(userName, 80) || oneLine(userEmail, 100) || 'Signed in'}`,
              bottomLabel: html`${userName === '' ? nobody : oneLine(userEmail, 100)}`,
              wrapText: true,
            },
          },
          {
            decoratedText: {
              startIcon: { knownIcon: 'STORE', altText: 'Location' },
              text: html`${oneLine(view.location, 80) || 'Location without a name'}`,
              wrapText: true,
            },
          },
          ...(quota ? [paragraph(isLow(quota) ? html`<b>Only ${quotaLine(quota)}.</b>` : html`${quotaLine(quota)}.`)] : []),
          buttonRow(
            button(changes === 0 ? 'Recent changes' : `Recent changes (${changes})`, action('change.list', {})),
            button('All operations', action('operation.list', {})),
            button('Many contacts', action('bulk.show', {}), { altText: 'Change many contacts at once' }),
            ...(sync === '' ? [button('Labels and tags', action('sync.show', {}))] : []),
            button('Settings', action('settings.show', {})),
            button('Sign out', action('session.askSignOut', {}), { altText: 'Sign out of GoHighLevel' }),
          ),
        ],
      },
    ],
  };
};
