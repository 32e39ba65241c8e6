import { Hono } from 'hono';
import { asText } from '../../src/json';
import type { PanelWire } from '../page/wire';
import { onShownCard, panelActions } from './panel-actions';
import { readBody } from './read-body';
import { Problem } from './problem';
import type { SandboxHolder } from './sandbox-holder';

/** What the user does in Gmail's sidebar. Each answers with the panel afterwards, or with what was found. */
export const panelRoutes = ({ current }: SandboxHolder): Hono => {
  const app = new Hono().post('/open', async (context) => {
    const messageId = asText((await readBody(context))['messageId']);
    if (!current().mailbox.message(messageId)) throw new Problem(404, 'This mail is not in the mailbox any more. Reload the page.');
    return context.json<PanelWire>(current().panel.openMessage(messageId));
  });
  for (const [name, act] of Object.entries(panelActions)) {
    app.post(`/${name}`, async (context) => {
      const body = await readBody(context);
      return context.json(onShownCard(() => act(current().panel, body)));
    });
  }
  return app;
};
