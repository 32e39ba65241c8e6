import type { FormField } from './form-fields';

/** What GoHighLevel said of a form, at the fields that it names. */
export interface PlacedComplaints {
  /** By the place of the field. */
  readonly errors: Readonly<Record<string, string>>;
  /** Those that name no field of the form. */
  readonly others: readonly string[];
}

/** class-validator begins a sentence with the place of the field, `openHours[0].hours` or `openHours.0.hours`. */
const beginning = /^(?:each value in |property )?(?:(?:body|query)\.)?([A-Za-z_][\w.[\]]*)/;

/** What no English word looks like: `pipelineStageId`, `contact_id`. */
const inside = /\b[a-z]+(?:[A-Z_]\w*)+\b/g;

const withinPart = ({ at }: FormField): string => at.slice(at.indexOf('.') + 1);

/** The field with this place, or else the list that the place lies in, or else the only one of this name. */
const fieldNamed = (fields: readonly FormField[], word: string): FormField | undefined => {
  const place = word.replace(/\[(\d+)\]/g, '.$1').replace(/\.$/, '');
  const named = fields.filter(({ name }) => name === place);
  return (
    fields.find((field) => withinPart(field) === place) ??
    fields.find((field) => place.startsWith(`${withinPart(field)}.`) || withinPart(field).startsWith(`${place}.`)) ??
    (named.length === 1 ? named[0] : undefined)
  );
};

/** @param sentences such as `pipelineStageId should not be empty`, of which a 422 has a list and a 400 one */
export const placedComplaints = (fields: readonly FormField[], sentences: readonly string[]): PlacedComplaints => {
  const errors: Record<string, string> = {};
  const others = sentences.filter((sentence) => {
    const words = [beginning.exec(sentence)?.[1] ?? '', ...(sentence.match(inside) ?? [])];
    const field = words.map((word) => fieldNamed(fields, word)).find(Boolean);
    if (field) errors[field.at] = errors[field.at] ? `${errors[field.at]}; ${sentence}` : sentence;
    return !field;
  });
  return { errors, others };
};
