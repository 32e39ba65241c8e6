import type { MediaReply } from '../../ghl/reply';
import type { SavedFile } from '../../google/operations/drive';
import { asObject, asText } from '../../json';
import type { App } from '../app';
import { saveToDrive } from './drive';

/** Apps Script sends 50 MB at most, which is this much before it is written as base64. */
const longest = 36_000_000;

const savedKey = (messageId: string): string => `recording.${messageId}`;

const fileFrom = (kept: unknown): SavedFile | null => {
  const { id, name, webViewLink } = asObject(kept);
  return asText(webViewLink) === '' ? null : { id: asText(id), name: asText(name), webViewLink: asText(webViewLink) };
};

/** Where a recording was saved not long ago. */
export const savedRecording = ({ memory }: App, messageId: string): SavedFile | null => fileFrom(memory.get(savedKey(messageId))?.value);

/**
 * Saves the recording of a call in the user's Drive, which plays it, and remembers where. Null when it is too long for that.
 * @throws GoogleError
 */
export const saveRecording = (app: App, messageId: string, { media, base64 }: MediaReply): SavedFile | null => {
  const content = base64();
  if (content.length * 0.75 > longest) return null;
  const name = `Recording of call ${messageId}.wav`;
  const file = saveToDrive(app, { metadata: { name, mimeType: media }, type: media, content, isBase64: true });
  app.memory.put(savedKey(messageId), file);
  return file;
};
