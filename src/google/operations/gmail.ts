import { asList, asObject, asText, asTexts } from '../../json';
import { googleOperations } from '../operation';

export interface MessageHeader {
  readonly name: string;
  readonly value: string;
}

/** A message's envelope: with the metadata scope Gmail gives no body. */
export interface MessageMetadata {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  /** In the order of the mail; names as the sender spelled them. */
  readonly headers: readonly MessageHeader[];
  /** Milliseconds since 1970, as text. */
  readonly internalDate: string;
}

const headerFrom = (json: unknown): MessageHeader | null => {
  const { name, value } = asObject(json);
  return asText(name) === '' ? null : { name: asText(name), value: asText(value) };
};

/** Reads a message as `format=metadata` answers it. */
export const messageMetadataFrom = (json: unknown): MessageMetadata => {
  const row = asObject(json);
  return {
    id: asText(row['id']),
    threadId: asText(row['threadId']),
    labelIds: asTexts(row['labelIds']),
    headers: asList(asObject(row['payload'])['headers'], headerFrom),
    internalDate: asText(row['internalDate']),
  };
};

/** https://developers.google.com/gmail/api/reference/rest */
export const gmailOperations = googleOperations({
  'gmail.messages.get': {
    method: 'GET',
    url: 'https://gmail.googleapis.com/gmail/v1/users/me/messages/{id}',
    service: 'gmail',
    scope: 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata',
    messageToken: true,
    query: { format: 'text', metadataHeaders: 'texts', fields: 'text' },
    reply: messageMetadataFrom,
  },
});
