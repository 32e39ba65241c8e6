import { action } from './actions';
import type { Card, KnownIcon, Widget } from './card';
import { html } from './card';
import { oneLine } from './shortened';
import { button, paragraph } from './widgets';
import type { BulkRunState } from './bulk-run-card';

/** The bulk changes that are going on or were made lately, the latest first. */
export interface BulkRunsView {
  readonly runs: readonly {
    readonly runId: string;
    readonly title: string;
    readonly age: string;
    readonly state: BulkRunState;
    /** `120 of 300 done`, or what came of it. */
    readonly line: string;
  }[];
}

const listed = 20;

const icons: { readonly [State in BulkRunState]: { readonly knownIcon: KnownIcon; readonly altText: string } } = {
  running: { knownIcon: 'CLOCK', altText: 'Going on' },
  stopped: { knownIcon: 'TICKET', altText: 'Needs you' },
  cancelled: { knownIcon: 'BOOKMARK', altText: 'Cancelled' },
  done: { knownIcon: 'STAR', altText: 'Finished' },
};

const row = ({ runId, title, age, state, line }: BulkRunsView['runs'][number]): Widget => ({
  decoratedText: {
    startIcon: icons[state],
    text: html`${oneLine(title, 80)}`,
    bottomLabel: html`${oneLine([icons[state].altText, line, age].filter(Boolean).join(' · '), 160)}`,
    wrapText: true,
    onClick: { action: action('bulk.run', { runId }) },
  },
});

export const bulkRunsCard = ({ runs }: BulkRunsView): Card => ({
  name: 'bulk-runs',
  header: { title: 'Many contacts at once', subtitle: 'What goes on, and what came of it' },
  sections: [{ widgets: runs.length === 0 ? [paragraph(html`Nothing was changed for many contacts lately.`)] : runs.slice(0, listed).map(row) }],
  fixedFooter: { primaryButton: button('New', action('bulk.new', {}), { altText: 'Change many contacts at once' }) },
});
