import { fieldsPicked } from './fields-picked';
import { action } from './actions';
import type { Card, Section, SelectionItem } from './card';
import { cardLimits, html } from './card';
import { isSendable } from './drop-down';
import type { Panel } from './panel';
import { errorStrip } from './sections/error-strip';
import { beginning, oneLine } from './shortened';
import { button, buttonRow, paragraph } from './widgets';

export const settingsInputs = { fields: 'fields', host: 'host', addresses: 'addresses', domains: 'domains' } as const;


export interface FieldChoice {
  readonly fieldId: string;
  readonly name: string;
  readonly picked: boolean;
}

export interface SettingsView {
  /** The location's own fields, the picked ones among them. */
  readonly fields: Panel<FieldChoice>;
  /** Where GoHighLevel's pages are; another name for white-label customers. */
  readonly host: string;
  /** The rep's other addresses, one a line. */
  readonly addresses: string;
  /** Domains of colleagues, one a line. */
  readonly domains: string;
  readonly error: string | null;
}

const fieldItems = (fields: readonly FieldChoice[]): readonly SelectionItem[] => {
  const pickedFirst = [...fields.filter(({ picked }) => picked), ...fields.filter(({ picked }) => !picked)];
  return pickedFirst
    .map(({ fieldId, name, picked }) => ({ text: oneLine(name, 60) || fieldId, value: fieldId, selected: picked }))
    .filter(isSendable)
    .slice(0, cardLimits.selectionItems);
};

const fieldsSection = (panel: SettingsView['fields']): Section => {
  const header = 'Fields on a contact';
  if (panel.state === 'failed') return { header, widgets: [paragraph(html`${panel.message}`)] };
  if (panel.items.length === 0) return { header, widgets: [paragraph(html`This location has no fields of its own.`)] };
  const more = panel.items.length - cardLimits.selectionItems;
  return {
    header,
    collapsible: true,
    uncollapsibleWidgetsCount: 1,
    widgets: [
      paragraph(html`${panel.items.filter(({ picked }) => picked).length} of ${panel.items.length} picked, ${fieldsPicked} at most.`),
      { selectionInput: { name: settingsInputs.fields, label: 'Shown', type: 'CHECK_BOX', items: fieldItems(panel.items) } },
      ...(more > 0 ? [paragraph(html`${more} more fields cannot be listed here.`)] : []),
    ],
  };
};

const usSection = ({ addresses, domains }: SettingsView): Section => ({
  header: 'Who counts as us',
  widgets: [
    {
      textInput: {
        name: settingsInputs.addresses,
        label: 'My other addresses',
        hintText: 'One a line. Mail from them is yours.',
        type: 'MULTIPLE_LINE',
        value: beginning(addresses, 2000),
      },
    },
    {
      textInput: {
        name: settingsInputs.domains,
        label: 'Colleagues’ domains',
        hintText: 'One a line, such as example.com. No contacts are offered for them.',
        type: 'MULTIPLE_LINE',
        value: beginning(domains, 2000),
      },
    },
  ],
});

const moreSection: Section = {
  header: 'More',
  widgets: [
    buttonRow(
      button('Labels and tags', action('sync.show', {}), { altText: 'Keep labels in Gmail and tags in step' }),
      button('Contacts from mail', action('auto.show', {}), { altText: 'Create contacts from mail by themselves' }),
    ),
  ],
};

const hostSection = ({ host }: SettingsView): Section => ({
  header: 'GoHighLevel’s address',
  widgets: [
    { textInput: { name: settingsInputs.host, label: 'Host', hintText: 'app.gohighlevel.com, or your agency’s own', value: oneLine(host, 120) } },
  ],
});

export const settingsCard = (view: SettingsView): Card => ({
  name: 'settings',
  header: { title: 'Settings' },
  sections: [...errorStrip(view.error), usSection(view), fieldsSection(view.fields), hostSection(view), moreSection],
  fixedFooter: {
    primaryButton: button('Save', action('settings.save', {}), { altText: 'Save the settings' }),
    secondaryButton: button('Cancel', action('home.show', {})),
  },
});
