import { asObject, asText, type JsonObject } from '../../../src/json';
import { GoogleError, invalidArgument } from '../errors';
import { isOnPalette } from './label-colors';
import { isReserved, longestName } from './label-names';
import type { Label, Labels } from './labels';

export const labelFields: readonly string[] = [
  ...['id', 'name', 'type', 'messageListVisibility', 'labelListVisibility', 'color'],
  ...['messagesTotal', 'messagesUnread', 'threadsTotal', 'threadsUnread'],
];

type OwnLabel = Omit<Label, 'id' | 'type'>;

/** The words that a label's two visibilities can be, and what Google calls their types. */
const visibilities = {
  messageListVisibility: { words: ['show', 'hide'], type: 'MessageListVisibility', field: 'message_list_visibility' },
  labelListVisibility: { words: ['labelShow', 'labelShowIfUnread', 'labelHide'], type: 'LabelListVisibility', field: 'label_list_visibility' },
} as const;

const readVisibility = (name: keyof typeof visibilities, value: unknown): string => {
  const { words, type, field } = visibilities[name];
  if (value === undefined || value === null) return words[0];
  const word = words.find((known) => known === value);
  if (word === undefined) {
    throw invalidArgument(`Invalid value at 'label.${field}' (type.googleapis.com/caribou.api.proto.Label.${type}), "${asText(value)}"`);
  }
  return word;
};

const readColor = (value: unknown): Pick<OwnLabel, 'color'> => {
  if (value === undefined || value === null) return {};
  const color = { textColor: asText(asObject(value)['textColor']), backgroundColor: asText(asObject(value)['backgroundColor']) };
  const wrong = Object.values(color).find((one) => !isOnPalette(one));
  if (wrong === '') throw invalidArgument('Label color must have both a text color and a background color.');
  if (wrong !== undefined) throw invalidArgument(`Label color ${wrong} is not on the allowed color palette`);
  return { color };
};

/**
 * Reads a label as a client writes it.
 * @param id of the label that it is to be; null for a new one
 * @throws GoogleError 400 for what no label can be, 409 for a name that is taken
 */
export const readLabel = (body: JsonObject, labels: Labels, id: string | null): OwnLabel => {
  const name = asText(body['name']).trim();
  if (name === '' || name.length > longestName || isReserved(name) || name.split('/').some((part) => part.trim() === '')) {
    throw invalidArgument('Invalid label name');
  }
  const taken = labels.named(name);
  if (taken !== null && taken.id !== id) {
    throw new GoogleError(409, 'Label name exists or conflicts', { status: 'ABORTED', errors: { reason: 'aborted' } });
  }
  return {
    name,
    messageListVisibility: readVisibility('messageListVisibility', body['messageListVisibility']),
    labelListVisibility: readVisibility('labelListVisibility', body['labelListVisibility']),
    ...readColor(body['color']),
  };
};
