import { Hono } from 'hono';
import { consentPage, consentProblemPage } from './consent-page';
import type { ConsentRequest } from './consent-page';
import type { SandboxHolder } from './sandbox-holder';
import type { Sandbox } from '../sandbox';

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const readRequest = (fields: Fields): ConsentRequest => ({
  clientId: textOf(fields['client_id']),
  redirectUri: textOf(fields['redirect_uri']),
  scopes: textOf(fields['scope']).split(' ').filter(Boolean),
  state: textOf(fields['state']),
});

/** Why GoHighLevel would not even show its page; null when it would. */
const refusal = ({ clientId, redirectUri }: ConsentRequest, { ghl, scriptId }: Sandbox): string | null => {
  if (clientId !== ghl.credentials.clientId) return `No app has the client id ${clientId || '(none)'}.`;
  const registered = `https://script.google.com/macros/d/${scriptId}/usercallback`;
  return redirectUri === registered ? null : `The redirect URI ${redirectUri || '(none)'} is not the one that is registered: ${registered}.`;
};

const withQuery = (path: string, query: Readonly<Record<string, string>>): string => `${path}?${new URLSearchParams(query).toString()}`;

/** GoHighLevel's consent page, and Apps Script's address to which it sends the browser back. */
export const oauthRoutes = ({ current }: SandboxHolder): Hono =>
  new Hono()
    .get('/consent', (context) => {
      const request = readRequest(context.req.query());
      const problem = refusal(request, current());
      if (problem !== null) return context.html(consentProblemPage(problem), 400);
      return context.html(consentPage(request, current().ghl.records.locations()));
    })
    .post('/consent', async (context) => {
      const fields = await context.req.parseBody();
      const request = readRequest(fields);
      const problem = refusal(request, current());
      if (problem !== null) return context.html(consentProblemPage(problem), 400);
      const { scriptId, ghl } = current();
      const back = `/macros/d/${scriptId}/usercallback`;
      if (fields['decision'] !== 'allow') return context.redirect(withQuery(back, { error: 'access_denied', state: request.state }), 303);
      const [as, locationId] = textOf(fields['as']).split(':');
      const code = ghl.consent({ ...request, as: as === 'company' ? 'company' : 'location', ...(locationId && { locationId }) });
      return context.redirect(withQuery(back, { code, state: request.state }), 303);
    })
    .get('/macros/d/:script/usercallback', (context) => context.html(current().runtime.callback(context.req.query()).html));
