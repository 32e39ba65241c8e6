import { Hono } from 'hono';
import type { SavedFile } from '../google/drive/saved-file';
import { Problem } from './problem';
import type { SandboxHolder } from './sandbox-holder';
import { savedFilePage } from './saved-file-page';

/** The files that the add-on has saved in the user's Drive, where a person can see and hear them. */
export const driveRoutes = ({ current }: SandboxHolder): Hono => {
  const fileAt = (id: string): SavedFile => {
    const file = current().google.savedFile(id);
    if (file === null) throw new Problem(404, 'There is no such file in this Drive. It may be from before the sandbox was started anew.');
    return file;
  };
  return new Hono()
    .get('/:id', (context) => context.html(savedFilePage(fileAt(context.req.param('id')), `/drive/${context.req.param('id')}/content`)))
    .get('/:id/content', (context) => {
      const { mimeType, bytes } = fileAt(context.req.param('id'));
      const type = mimeType.endsWith('spreadsheet') ? 'text/csv' : mimeType;
      // A page or a picture that runs scripts would run them here.
      return context.body(Uint8Array.from(bytes), 200, { 'content-type': /^(?:audio\/|text\/csv$)/.test(type) ? type : 'text/plain' });
    });
};
