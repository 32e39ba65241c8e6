import type { CustomField } from '../../ghl/model/location';
import { call } from '../../ghl/calls';
import type { Operation } from '../../ghl/operation';
import { customFormFields } from '../../mapping/custom-fields';
import type { FormField } from '../../mapping/form-fields';
import { formFields } from '../../mapping/form-fields';
import { asList, asObject } from '../../json';
import type { App } from '../app';
import { ensureLocation } from './ensure-location';

const opportunityKey = 'custom-fields.opportunity';
const freshMs = 10 * 60_000;

/** The fields that the location's opportunities have; none when they cannot be read. @throws GhlError when signed out */
const opportunityFields = (app: App): readonly CustomField[] => {
  const known = app.memory.get(opportunityKey);
  if (known && app.platform.now() - known.at < freshMs) return asList(asObject(known.value)['fields'], (field) => field as CustomField);
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
  if (!fields.some(isCustom)) return fields;
  const definitions = row.path.startsWith('/opportunities') ? opportunityFields(app) : ensureLocation(app).customFields;
  return fields.flatMap((field) => (isCustom(field) && definitions.length > 0 ? customFormFields(field, definitions) : [field]));
};
