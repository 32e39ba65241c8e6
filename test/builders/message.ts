import type { MessageHeader, MessageMetadata } from '../../src/google/operations/gmail';
import type { DecodeText } from '../../src/mapping/encoded-words';
import type { Identity } from '../../src/mapping/person-kind';

/** Headers from an object; a list makes several of one name. */
export const headers = (values: Readonly<Record<string, string | readonly string[]>>): readonly MessageHeader[] =>
  Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one as string })));

type MessageOverrides = Partial<Omit<MessageMetadata, 'headers'>> & { readonly headers?: Readonly<Record<string, string>> };

/** A mail from Ana to the rep; `headers` replace or add to its own. */
export const aMessage = ({ headers: values = {}, ...overrides }: MessageOverrides = {}): MessageMetadata => ({
  id: '18c2f0a1b2c3d4e5',
  threadId: '18c2f0a1b2c3d4e5',
  labelIds: ['INBOX'],
  internalDate: String(Date.parse('2026-01-05T14:00:00Z')),
  headers: headers({
    From: 'Ana Ruiz <ana.ruiz@orchard-labs.example>',
    To: 'Robin Vale <robin@harbour-homes.example>',
    Subject: 'Question about the invoice',
    'Message-ID': '<question-1@orchard-labs.example>',
    ...values,
  }),
  ...overrides,
});

/** The rep of the tests. */
export const robin = (overrides: Partial<Identity> = {}): Identity => ({
  userEmail: 'robin@harbour-homes.example',
  aliases: [],
  domains: [],
  ...overrides,
});

/** As the platform decodes, with the charsets that Node knows. */
export const decode: DecodeText = (bytes, charset) => {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
};
