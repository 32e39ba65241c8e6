import type { ActionCall } from './actions';
import { action } from './actions';
import type { Card, TextInput, Widget } from './card';
import type { Choice } from './drop-down';
import { dropDown } from './drop-down';
import { errorStrip } from './sections/error-strip';
import { oneLine } from './shortened';
import { button, buttonRow, section } from './widgets';

export const contactInputs = {
  firstName: 'firstName',
  lastName: 'lastName',
  email: 'email',
  phone: 'phone',
  company: 'company',
  owner: 'owner',
  tags: 'tags',
} as const;

/** A new contact made from an address on the mail, or a known one that is changed. */
export interface ContactFormView {
  readonly purpose: { readonly kind: 'create'; readonly fromEmail: string } | { readonly kind: 'edit'; readonly contactId: string };
  /** Names the attempt, so that a double click writes once. */
  readonly changeId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  /** A user's id; empty for nobody. */
  readonly owner: string;
  readonly owners: readonly Choice[];
  /** Comma-separated; asked for a new contact only, a known one has its tags card. */
  readonly tags: string;
  readonly tagSuggestions: readonly string[];
  /** Whether the location has fields of its own, which have a form of their own. */
  readonly hasCustomFields: boolean;
  /** What was wrong with the last attempt. */
  readonly error: string | null;
  /** The contact that already has this e-mail or phone, when that is what was wrong. */
  readonly duplicateOf: string | null;
}

const input = (name: string, label: string, value: string, more: Partial<TextInput> = {}): Widget => ({
  textInput: { name, label, value: oneLine(value, 200), ...more },
});

const tagsInput = ({ tags, tagSuggestions }: ContactFormView): Widget =>
  input(contactInputs.tags, 'Tags', tags, {
    hintText: 'Separated by commas. A tag can start workflows.',
    initialSuggestions: tagSuggestions.slice(0, 50).map((tag) => oneLine(tag, 60)),
  });

const save = ({ purpose, changeId }: ContactFormView): ActionCall =>
  purpose.kind === 'create'
    ? action('contact.create', { email: purpose.fromEmail, changeId })
    : action('contact.update', { contactId: purpose.contactId, changeId });

const customFields = ({ purpose, hasCustomFields }: ContactFormView): readonly Widget[] =>
  purpose.kind === 'edit' && hasCustomFields ? [buttonRow(button('Custom fields', action('contact.fieldsForm', { contactId: purpose.contactId })))] : [];

export const contactFormCard = (view: ContactFormView): Card => {
  const { purpose, duplicateOf } = view;
  const isNew = purpose.kind === 'create';
  const cancel = isNew ? action('person.show', { email: purpose.fromEmail }) : action('contact.show', { contactId: purpose.contactId });
  const existing = duplicateOf === null ? [] : [buttonRow(button('Open that contact', action('contact.show', { contactId: duplicateOf })))];
  return {
    name: 'contact-form',
    header: { title: isNew ? 'New contact' : 'Edit contact', ...(view.email !== '' && { subtitle: oneLine(view.email, 100) }) },
    sections: [
      ...errorStrip(view.error),
      ...section('', existing),
      {
        widgets: [
          input(contactInputs.firstName, 'First name', view.firstName),
          input(contactInputs.lastName, 'Last name', view.lastName),
          input(contactInputs.email, 'E-mail', view.email),
          input(contactInputs.phone, 'Phone', view.phone, { hintText: 'With country code, such as +1 312 555 0100' }),
          input(contactInputs.company, 'Company', view.company),
          dropDown({ name: contactInputs.owner, label: 'Owner', chosen: view.owner, none: 'Nobody', choices: view.owners }),
          ...(isNew ? [tagsInput(view)] : []),
          ...customFields(view),
        ],
      },
    ],
    fixedFooter: { primaryButton: button(isNew ? 'Create contact' : 'Save contact', save(view)), secondaryButton: button('Cancel', cancel) },
  };
};
