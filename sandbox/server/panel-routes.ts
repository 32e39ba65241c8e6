import { Hono } from 'hono';
import { asObject, asText, asTexts } from '../../src/json';
import type { OnClick } from '../gmail/card-json';
import type { FormValues } from '../gmail/form';
import type { PanelView } from '../gmail/panel-view';
import type { PanelWire } from '../page/wire';
import { readBody } from './read-body';
import { Problem } from './problem';
import type { SandboxHolder } from './sandbox-holder';

/** The panel refuses what the card on show does not offer. From this page that means an old card. */
const onShownCard = (work: () => PanelView): PanelWire => {
  try {
    return work();
  } catch (error) {
    throw new Problem(
      409,
      `The sidebar has moved on, perhaps in another tab. Reload this page. (${error instanceof Error ? error.message : String(error)})`,
    );
  }
};

/** What the user does in Gmail's sidebar. Each answers with the panel afterwards. */
export const panelRoutes = ({ current }: SandboxHolder): Hono =>
  new Hono()
    .post('/home', (context) => context.json<PanelWire>(current().panel.openHome()))
    .post('/open', async (context) => {
      const messageId = asText((await readBody(context))['messageId']);
      if (!current().mailbox.message(messageId)) throw new Problem(404, 'This mail is not in the mailbox any more. Reload the page.');
      return context.json<PanelWire>(current().panel.openMessage(messageId));
    })
    .post('/compose', async (context) => {
      const { to, cc, bcc } = await readBody(context);
      return context.json(onShownCard(() => current().panel.openCompose({ to: asTexts(to), cc: asTexts(cc), bcc: asTexts(bcc) })));
    })
    .post('/click', async (context) => {
      const { onClick, form } = await readBody(context);
      return context.json(onShownCard(() => current().panel.click(asObject(onClick) as OnClick, asObject(form) as FormValues)));
    })
    .post('/back', (context) => context.json<PanelWire>(current().panel.back()))
    .post('/universal', async (context) => {
      const { index } = await readBody(context);
      return context.json(onShownCard(() => current().panel.universalAction(Number(index))));
    });
