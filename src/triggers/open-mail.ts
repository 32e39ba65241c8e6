import { asList, asObject, asText } from '../json';
import type { GoogleClient } from '../google/client';
import type { MessageHeader } from '../google/operations/gmail';
import { peopleHeaders } from '../mapping/mail-headers';
import type { OpenMessage } from './event';
import type { Memory } from './memory';

/** The envelope of the open mail. */
export interface OpenMail {
  readonly id: string;
  readonly threadId: string;
  readonly headers: readonly MessageHeader[];
}

/** The headers that say who takes part, what it is about, and whether a machine wrote it. */
const wantedHeaders: readonly string[] = [...peopleHeaders, 'Subject', 'Message-ID'];

/** What is kept of one header, and how many of them: a mail may bring a megabyte of addresses. */
const headerLength = 10_000;
const headerCount = 40;

export const mailKey = (messageId: string): string => `mail:${messageId}`;

const headerFrom = (json: unknown): MessageHeader | null => {
  const { name, value } = asObject(json);
  return asText(name) === '' ? null : { name: asText(name), value: asText(value) };
};

/** The mail as remembered, or null. Its envelope never changes. */
const rememberedMail = (memory: Memory, messageId: string): OpenMail | null => {
  const row = asObject(memory.get(mailKey(messageId))?.value);
  return asText(row['id']) === '' ? null : { id: asText(row['id']), threadId: asText(row['threadId']), headers: asList(row['headers'], headerFrom) };
};

/** Reads the open mail with its own token. @throws GoogleError `message-expired` when the card was left open too long. */
export const readOpenMail = ({ google, memory }: { readonly google: GoogleClient; readonly memory: Memory }, message: OpenMessage): OpenMail => {
  const remembered = rememberedMail(memory, message.id);
  if (remembered) return remembered;
  const { id, threadId, headers } = google.call(
    'gmail.messages.get',
    {
      path: { id: message.id },
      query: { format: 'metadata', metadataHeaders: wantedHeaders, fields: 'id,threadId,payload/headers' },
    },
    message.accessToken,
  );
  const mail: OpenMail = {
    id: id || message.id,
    threadId: threadId || message.threadId,
    headers: headers.slice(0, headerCount).map(({ name, value }) => ({ name, value: value.slice(0, headerLength) })),
  };
  memory.put(mailKey(message.id), mail);
  return mail;
};
