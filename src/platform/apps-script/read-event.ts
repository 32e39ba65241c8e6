import type { JsonObject } from '../../json';
import { asObject, asText, asTextEntries, asTexts } from '../../json';
import type { AddOnEvent, OpenMessage } from '../../triggers/event';
import { gmailId } from './gmail-id';
import { readForm } from './read-form';

/** `messageMetadata` is the older spelling, which some hosts still send alone. */
const messageIn = (event: JsonObject): OpenMessage | null => {
  const gmail = asObject(event['gmail']);
  const older = asObject(event['messageMetadata']);
  const first = (name: string): string => asText(gmail[name]) || asText(older[name]);
  const id = first('messageId');
  return id === '' ? null : { id: gmailId(id), threadId: gmailId(first('threadId')), accessToken: first('accessToken') };
};

const recipientsIn = (event: JsonObject): readonly string[] => {
  const draft = { ...asObject(event['draftMetadata']), ...asObject(event['gmail']) };
  return ['toRecipients', 'ccRecipients', 'bccRecipients'].flatMap((list) => asTexts(draft[list]));
};

/**
 * Reads what Gmail passes to an entry point, in its current shape (`commonEventObject`) or the older one beside it.
 * Whatever is missing, or of another type than documented, counts as not given. Never throws.
 * https://developers.google.com/workspace/add-ons/concepts/event-objects
 */
export const readEvent = (event: unknown): AddOnEvent => {
  const whole = asObject(event);
  const common = asObject(whole['commonEventObject']);
  const inputs = common['formInputs'] ?? whole['formInputs'];
  return {
    parameters: asTextEntries(common['parameters'] ?? whole['parameters']),
    form: inputs === undefined ? { texts: {}, times: {} } : readForm(inputs),
    message: messageIn(whole),
    draftRecipients: recipientsIn(whole),
    timeZone: asText(asObject(common['timeZone'])['id']) || asText(asObject(whole['userTimezone'])['id']) || null,
  };
};

/** The query of the request that an OAuth provider sends the browser back with. Never throws. */
export const readQuery = (event: unknown): Readonly<Record<string, string>> => asTextEntries(asObject(event)['parameter']);
