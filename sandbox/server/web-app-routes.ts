import { Hono } from 'hono';
import { html } from 'hono/html';
import { asList, asText } from '../../src/json';
import { answeredPage } from '../runtime/html-page';
import type { Answer } from '../page/web-app/wire';
import { readBody } from './read-body';
import type { SandboxHolder } from './sandbox-holder';

/** The page's own script may be inline, as Google lets it be: it runs in a frame that reaches nothing of the sandbox. */
const policy =
  "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

const around = (title: string, page: string) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <style>
      html, body { height: 100%; margin: 0 }
      iframe { display: block; width: 100%; height: 100%; border: 0 }
    </style>
  </head>
  <body>
    <iframe title="${title}" sandbox="allow-scripts allow-forms allow-modals allow-popups" srcdoc="${page}"></iframe>
    <script src="/web-app-host.js"></script>
  </body>
</html>`;

/** The script opened as a web app, as the user whose mailbox it is: its page in a frame of its own origin, and the calls of that page. */
export const webAppRoutes = ({ current }: SandboxHolder): Hono =>
  new Hono()
    .get('/macros/s/:deployment/exec', (context) => {
      const execution = current().runtime.webApp.open(context.req.query());
      const { title = 'Web app' } = Object(execution.response) as { readonly title?: string };
      context.header('content-security-policy', policy);
      return context.html(around(title, answeredPage(execution, '<script src="/web-app-frame.js"></script>')));
    })
    .post('/__sandbox/web-app/call', async (context) => {
      const { functionName, args } = await readBody(context);
      const { response, error } = current().runtime.webApp.call(asText(functionName), asList(args, (one) => ({ one })).map(({ one }) => one));
      return context.json<Answer>({ value: response, error });
    });
