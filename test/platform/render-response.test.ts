import type { Card } from '../../src/cards/card';
import type { CallbackPage, Response } from '../../src/triggers/response';
import type { Door } from './probe-runtime';
import { createProbeRuntime, knock } from './probe-runtime';

const render = (door: Door, value: unknown): unknown => knock(createProbeRuntime(), door, value);

/** So small that its JSON in Gmail is the same as ours. */
const card: Card = { name: 'card', header: { title: 'Card' }, sections: [{ widgets: [{ divider: {} }] }] };

describe('an answer to a click', () => {
  it('takes its steps in order', () => {
    const response: Response = { navigate: [{ popToRoot: true }, { update: card }, { push: card }, { pop: true }, { popTo: 'contact' }] };
    const navigations = [{ popToRoot: true }, { updateCard: card }, { pushCard: card }, { pop: true }, { popToCard: 'contact' }];
    expect(render('renderResponse', response)).toStrictEqual({ renderActions: { action: { navigations } } });
  });
  it('notifies, opens a link and makes Gmail forget old cards', () => {
    const link = { url: 'https://app.example.com/', openAs: 'OVERLAY' } as const;
    const response: Response = { notify: 'Saved.', openLink: link, stateChanged: true };
    expect(render('renderResponse', response)).toStrictEqual({
      renderActions: { action: { notification: { text: 'Saved.' }, link } },
      stateChanged: true,
    });
  });
  it('may come from the menu of the add-on, as cards', () => {
    expect(render('renderUniversalResponse', [card, card])).toStrictEqual({ action: { navigations: [{ pushCard: card }, { pushCard: card }] } });
  });
});

describe('the page after signing in', () => {
  it('says what happened, with everything from outside escaped', () => {
    const page: CallbackPage = { title: 'Signed in', message: 'Hello <script>alert(1)</script>', succeeded: true };
    const { title, content } = render('renderCallbackPage', page) as { title: string; content: string };
    expect(title).toBe('Signed in');
    expect(content).toContain('<h1 class="succeeded">Signed in</h1>\n<p>Hello &lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });
});
