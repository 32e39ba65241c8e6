import { Hono } from 'hono';
import { behindTheScenesRoutes } from './behind-the-scenes-routes';
import type { PageFiles } from './build-page';
import { controlRoutes } from './control-routes';
import { driveRoutes } from './drive-routes';
import { galleryRoutes } from './gallery-routes';
import { onlyJson, onlyThisMachine } from './guard';
import { mailRoutes } from './mail-routes';
import { oauthRoutes } from './oauth-routes';
import { pageRoutes } from './page-routes';
import { panelRoutes } from './panel-routes';
import { answerProblem } from './problem';
import type { SandboxHolder } from './sandbox-holder';
import { webAppRoutes } from './web-app-routes';

/** Nothing is loaded from elsewhere. Styles inline: a callback page brings its own, and the page paints buttons. */
const policy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

/** The sandbox over HTTP: a thin skin. The page's own API and the controls are under `/__sandbox`. */
export const createApp = (holder: SandboxHolder, page: PageFiles): Hono => {
  const app = new Hono();
  app.onError(answerProblem);
  app.notFound((context) => context.json({ problem: `There is nothing at ${context.req.path}.` }, 404));
  app.use(onlyThisMachine);
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('content-security-policy')) context.header('content-security-policy', policy);
    context.header('x-content-type-options', 'nosniff');
    // With no referrer at all, a browser would not say either which page a form came from.
    context.header('referrer-policy', 'same-origin');
    context.header('cache-control', 'no-store');
  });
  app.use('/__sandbox/*', onlyJson);
  app.route('/__sandbox/panel', panelRoutes(holder));
  app.route('/__sandbox/gallery', galleryRoutes());
  app.route('/__sandbox/mail', mailRoutes(holder));
  app.route('/__sandbox', behindTheScenesRoutes(holder));
  app.route('/__sandbox', controlRoutes(holder));
  app.route('/drive', driveRoutes(holder));
  app.route('/', oauthRoutes(holder));
  app.route('/', webAppRoutes(holder));
  app.route('/', pageRoutes(page));
  return app;
};
