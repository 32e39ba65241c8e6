import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { mboxReader } from 'mbox-reader';

/** `From ada@quay.example Thu Nov  5 10:00:00 2026`: what begins a message, and not just a sentence. */
const separator = /^From \S+ .*\d\d:\d\d.*\d{4}/;

/**
 * The lines of the file, with ">" before every "From " that begins a sentence. The reader cuts at each line
 * that starts with "From " and takes such a ">" away again; not all programs that write mbox put it there.
 */
async function* quotedLines(path: string): AsyncGenerator<Buffer> {
  // One byte is one character here, so that no charset is touched.
  const lines = createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Infinity });
  for await (const line of lines) {
    const sentence = line.startsWith('From ') && !separator.test(line);
    yield Buffer.from(`${sentence ? '>' : ''}${line}\n`, 'latin1');
  }
}

/** The messages of an .mbox file, in its order. */
export const readMbox = async (path: string): Promise<readonly Uint8Array[]> => {
  const messages: Uint8Array[] = [];
  for await (const { content } of mboxReader(Readable.from(quotedLines(path)))) messages.push(content);
  return messages;
};
