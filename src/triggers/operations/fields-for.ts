import type { CustomField } from '../../ghl/model/location';
import { call } from '../../ghl/calls';
import type { Operation } from '../../ghl/operation';
import { customFormFields } from '../../mapping/custom-fields';
import type { FormField } from '../../mapping/form-fields';
import { formFields } from '../../mapping/form-fields';
import { asList, asObject } from '../../json';
import type { App } from '../app';
import type { Remembered } from '../memory';
import { ensureLocation } from './ensure-location';

const opportunityKey = 'custom-fields.opportunity';
const freshMs = 10 * 60_000;

const remembered = (known: Remembered | null): readonly CustomField[] => asList(asObject(known?.value)['fields'], (field) => field as CustomField);

/** The names of the fields that the location's opportunities have, as far as they were read for a form. */
export const namesOfOpportunityFields = ({ memory }: App) => remembered(memory.get(opportunityKey)).map(({ id, name }) => [id, name] as const);

/** The fields that the location's opportunities have; none when they cannot be read. @throws GhlError when signed out */
const opportunityFields = (app: App): readonly CustomField[] => {
  const known = app.memory.get(opportunityKey);
  if (known && app.platform.now() - known.at < freshMs) return remembered(known);
  const [outcome] = app.ghl.wave([call('locations.custom-fields.list', { query: { model: 'opportunity' } })]);
  const fields = outcome.ok ? outcome.reply.customFields : [];
  app.memory.put(opportunityKey, { fields });
  return fields;
};

const isCustom = ({ name, field }: FormField): boolean => name === 'customFields' && field.type === 'objects' && !field.fields;

/**
 * Everything that an operation can be given, with the location's own fields by their names. Where these cannot be read,
 * they are one field, as JSON. @throws GhlError when signed out
 */
export const fieldsFor = (app: App, row: Operation, operation: string): readonly FormField[] => {
  const fields = formFields(row, operation);
  // An answer tells an opportunity's fields by their names, too.
  const ofOpportunity = row.root?.startsWith('opportunit') ? opportunityFields(app) : [];
  if (!fields.some(isCustom)) return fields;
  const definitions = row.path.startsWith('/opportunities') ? ofOpportunity : ensureLocation(app).customFields;
  return fields.flatMap((field) => (isCustom(field) && definitions.length > 0 ? customFormFields(field, definitions) : [field]));
};
