import { asList, asObject, asText } from '../../json';
import { googleOperations } from '../operation';
import { messageMetadataFrom } from './gmail';

/**
 * What applies labels without anybody at the keyboard. It is a restricted scope; no smaller one can put a label on a
 * mail. https://developers.google.com/workspace/gmail/api/auth/scopes
 */
export const labelScope = 'https://www.googleapis.com/auth/gmail.modify';

/** Apart from the other methods that the sync calls, since an open mail calls it too. */
export const gmailThreadOperations = googleOperations({
  'gmail.threads.get': {
    service: 'gmail',
    scope: labelScope,
    method: 'GET',
    url: 'https://gmail.googleapis.com/gmail/v1/users/me/threads/{id}',
    query: { format: 'text', metadataHeaders: 'texts', fields: 'text' },
    reply: (json) => {
      const { id, historyId, messages } = asObject(json);
      return { id: asText(id), historyId: asText(historyId), messages: asList(messages, messageMetadataFrom) };
    },
  },
});
