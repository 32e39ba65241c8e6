import { Hono } from 'hono';
import { html } from 'hono/html';
import type { PageFiles } from './build-page';

const shell = (title: string, script: string) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
  </head>
  <body>
    <script src="${script}"></script>
  </body>
</html>`;

/** The page itself: the mailbox, and a gallery of every widget that it can draw, or of one card of it. */
export const pageRoutes = (files: PageFiles): Hono => {
  const app = new Hono()
    .get('/', (context) => context.html(shell('Gmail sandbox', '/page.js')))
    .get('/gallery/:card?', (context) => context.html(shell('Widget gallery', '/gallery.js')));
  for (const [path, { type, text }] of Object.entries(files)) app.get(path, (context) => context.body(text, 200, { 'content-type': type }));
  return app;
};
