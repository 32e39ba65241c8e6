import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { NotMailError, type RawMessage } from './message';
import { readMbox } from './read-mbox';
import { whyNotMail } from './recognise';

const mailEndings: readonly string[] = ['.eml', '.mbox'];

/** Windows programs put one in front of text files; it would hide the first header. */
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const withoutByteOrderMark = (raw: Buffer): Buffer => (raw.subarray(0, 3).equals(byteOrderMark) ? raw.subarray(3) : raw);

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : Number(one.name > other.name);

const checked = (origin: string, raw: Uint8Array): RawMessage => {
  const reason = whyNotMail(raw);
  if (reason !== null) throw new NotMailError(origin, reason);
  return { origin, raw };
};

const messagesOfMbox = async (path: string): Promise<readonly RawMessage[]> => {
  const messages = await readMbox(path);
  if (messages.length === 0) throw new NotMailError(path, 'this .mbox file holds no messages: none of its lines begins with "From " and a date');
  return messages.map((raw, index) => checked(`${path}#${index + 1}`, raw));
};

const readOneFile = async (path: string): Promise<readonly RawMessage[]> => {
  const raw = withoutByteOrderMark(await readFile(path));
  const isMbox = extname(path).toLowerCase() === '.mbox' || raw.subarray(0, 5).toString('latin1') === 'From ';
  if (raw.length === 0 || !isMbox) return [checked(path, raw)];
  return messagesOfMbox(path);
};

const mailFilesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = (await readdir(folder, { withFileTypes: true })).sort(byName);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return mailFilesIn(path);
      return entry.isFile() && mailEndings.includes(extname(entry.name).toLowerCase()) ? [path] : [];
    }),
  );
  return found.flat();
};

const filesAt = async (path: string): Promise<readonly string[]> => {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new NotMailError(
      path,
      error.code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be opened (${error.code ?? error.message})`,
    );
  });
  if (!found.isDirectory()) return [path];
  const files = await mailFilesIn(path);
  if (files.length === 0) throw new NotMailError(path, 'this folder holds no .eml or .mbox file');
  return files;
};

/**
 * Opens `.eml` files, `.mbox` files, and folders of them (with their subfolders, sorted by name). A file
 * that is named itself may have any ending; in a folder only those two are opened.
 * @throws NotMailError for a path that does not exist, is empty, or is no mail
 */
export const readMail = async (paths: readonly string[]): Promise<readonly RawMessage[]> => {
  const messages: RawMessage[] = [];
  for (const path of paths) {
    for (const file of await filesAt(path)) messages.push(...(await readOneFile(file)));
  }
  return messages;
};
