import { action } from '../actions';
import type { Button, KnownIcon, Markup, Section, Widget } from '../card';
import { html } from '../card';
import { carried } from '../operation-context';
import type { Panel } from '../panel';
import { itemsOf, showAllButton } from '../panel';
import { oneLine, shortened } from '../shortened';
import { button, buttonRow, linkButton, paragraph } from '../widgets';

/** One of the location's own fields, with this contact's value. */
export interface FieldView {
  readonly label: string;
  readonly value: string;
}

/** Who a contact is. Absent text is the empty string. */
export interface ContactDetails {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly otherEmails: readonly string[];
  readonly phone: string;
  readonly company: string;
  /** The name of the GoHighLevel user who looks after them. */
  readonly owner: string;
  readonly tags: readonly string[];
  /** The channels they must not be contacted on; `all channels` for all of them. */
  readonly doNotDisturb: readonly string[];
  /** The custom fields that were picked in the settings; `total` counts all that have a value. */
  readonly fields: Panel<FieldView>;
  /** Opens the contact in GoHighLevel. */
  readonly link: string;
  /** Whether a mail is open whose labels go with tags. */
  readonly synced: boolean;
}

const fieldsShown = 10;
const tagsShown = 15;

const row = (icon: KnownIcon, label: string, text: Markup): Widget => ({
  decoratedText: { startIcon: { knownIcon: icon, altText: label }, topLabel: label, text, wrapText: true },
});

/** Google refuses a row without text; what is white space only has none. */
const rowIfAny = (icon: KnownIcon, label: string, text: Markup): readonly Widget[] => (text.trim() === '' ? [] : [row(icon, label, text)]);

/** What can be dialled: digits and a leading plus. */
const dialable = (phone: string): string => phone.slice(0, 40).replace(/(?!^\+)\D/g, '');

const phoneText = (phone: string): Markup => {
  const number = dialable(phone);
  return number.length < 3 ? html`${oneLine(phone, 40)}` : html`<a href="tel:${number}">${oneLine(phone, 40)}</a>`;
};

const tagWords = (tags: readonly string[]): string => {
  const more = tags.length - tagsShown;
  return [...tags.slice(0, tagsShown).map((tag) => oneLine(tag, 40)), ...(more > 0 ? [`${more} more`] : [])].join(', ');
};

export const fieldRow = ({ label, value }: FieldView): Widget => ({
  decoratedText: { topLabel: oneLine(label, 60) || 'Field', text: html`${shortened(value.trim(), 200) || '–'}`, wrapText: true },
});

const emailText = ({ email, otherEmails }: ContactDetails): string => {
  const shown = [email, ...otherEmails].filter(Boolean);
  return [...shown.slice(0, 3).map((address) => oneLine(address, 100)), ...(shown.length > 3 ? [`${shown.length - 3} more`] : [])].join(', ');
};

const doNotDisturbRow = (channels: readonly string[]): Widget => {
  const words = channels.slice(0, 8).map((channel) => oneLine(channel, 30)).join(', ');
  return row('TICKET', 'Do not disturb', html`<font color="#b3261e"><b>Not to be contacted</b></font>: ${words}`);
};

const fieldRows = (fields: Panel<FieldView>): readonly Widget[] =>
  fields.state === 'failed' ? [paragraph(html`${fields.message}`)] : fields.items.slice(0, fieldsShown).map(fieldRow);

const detailRows = (contact: ContactDetails): readonly Widget[] => {
  const { doNotDisturb, phone, company, owner, tags, fields } = contact;
  return [
    ...(doNotDisturb.length === 0 ? [] : [doNotDisturbRow(doNotDisturb)]),
    ...rowIfAny('EMAIL', 'E-mail', html`${emailText(contact)}`),
    ...rowIfAny('PHONE', 'Phone', phoneText(phone)),
    row('BOOKMARK', 'Tags', html`${tagWords(tags) || 'No tags yet'}`),
    row('PERSON', 'Owner', html`${oneLine(owner, 80) || 'Nobody yet'}`),
    ...rowIfAny('STORE', 'Company', html`${oneLine(company, 80)}`),
    ...fieldRows(fields),
  ];
};

/** Who this is, folded after the first lines so that the tasks stay in sight. */
export const contactDetails = ({ contact, canWrite }: { readonly contact: ContactDetails; readonly canWrite: boolean }): Section => {
  const { contactId, link, name, fields, synced } = contact;
  const rows = detailRows(contact);
  const editing: readonly Button[] = [
    button('Edit', action('contact.editForm', { contactId }), { altText: `Edit ${oneLine(name, 60)}` }),
    button('Tags', action('tag.editForm', { contactId }), { altText: 'Add or remove tags' }),
    ...(synced ? [button('Label and tag', action('sync.mail', { contactId }))] : []),
  ];
  const total = fields.state === 'shown' ? fields.total : 0;
  const shown = Math.min(itemsOf(fields).length, fieldsShown);
  const buttons = [
    linkButton('Open', link, { altText: 'Open this contact in GoHighLevel' }),
    ...(canWrite ? editing : []),
    button('More actions', action('operation.fitting', { context: carried({ contactId }) }), { altText: 'Everything else that can be done with this contact' }),
  ];
  const more = showAllButton(contactId, { panel: 'fields', total, shown }).map((offered) => buttonRow(offered));
  return { collapsible: true, uncollapsibleWidgetsCount: Math.min(4, rows.length + 1), widgets: [buttonRow(...buttons), ...rows, ...more] };
};
