import { describeInBrowser } from './browser-tests';
import { writes } from './record-of';
import type { Rep } from './rep';

const opensForm = async (rep: Rep, title: string): Promise<void> => {
  await rep.clicks('All operations');
  await rep.types('What do you want to do?', title);
  await rep.clicks('Search');
  await rep.clicks(title);
};

/** The body that was sent to a path. */
const sentTo = (rep: Rep, path: string): unknown => {
  const request = rep.sandbox().network.log().find(({ method, url }) => method === 'POST' && new URL(url).pathname === path);
  return request && JSON.parse(request.requestBody);
};

describeInBrowser('Operations from generated forms', (start) => {
  it('creates a calendar with opening hours, one card for each', async () => {
    const rep = await start();
    await opensForm(rep, 'Create calendar');
    await rep.clicks('Run');
    await rep.sees(/Something is missing/);
    await rep.types(/^Name/, 'Viewings on foot');
    await rep.clicks('More fields');
    await rep.clicks(/Fill in Open(ing)? hours/);
    await rep.clicks('Add');
    await rep.ticks('Monday');
    await rep.ticks('Friday');
    await rep.clicks('Fill in Hours');
    await rep.clicks('Add');
    for (const [label, text] of Object.entries({ 'Open hour': '9', 'Open minute': '0', 'Close hour': '17', 'Close minute': '30' })) await rep.types(new RegExp(`^${label}`), text);
    await rep.clicks('Keep');
    await rep.sees(/Open hour 9/);
    await rep.clicks('Back to the form');
    await rep.clicks('Keep');
    await rep.sees(/Monday, Friday/);
    await rep.clicks('Back to the form');
    await rep.clicks('Run');
    await rep.sees('Viewings on foot');
    expect(sentTo(rep, '/calendars/')).toMatchObject({
      name: 'Viewings on foot',
      openHours: [{ daysOfTheWeek: [1, 5], hours: [{ openHour: 9, openMinute: 0, closeHour: 17, closeMinute: 30 }] }],
    });
  });

  it('publishes a blog post, at a time of the location', async () => {
    const rep = await start();
    await opensForm(rep, 'Create blog post');
    await rep.types(/^Title/, 'Five lofts by the harbour');
    await rep.page.locator('.panel').getByLabel(/^Blog/).selectOption({ index: 1 });
    await rep.types(/^Image url/i, 'https://example.com/loft.png');
    await rep.types(/^Description/, 'What to look at.');
    await rep.types(/^Text/, '<p>Light.</p>');
    await rep.chooses(/^Status/, 'Published');
    await rep.types(/^Image alt/, 'A loft');
    await rep.ticks('Buying');
    await rep.page.locator('.panel').getByLabel(/^Author/).selectOption({ index: 1 });
    await rep.types(/^Ending of the web address/, 'five-lofts');
    await rep.types(/^Published at \(America\/Chicago\)/, '2026-11-13T16:30');
    await rep.clicks('Run');
    await rep.sees('Five lofts by the harbour');
    // Half past four in Chicago, in winter.
    expect(sentTo(rep, '/blogs/posts')).toMatchObject({ status: 'PUBLISHED', publishedAt: '2026-11-13T22:30:00.000Z', urlSlug: 'five-lofts' });
  });

  it('with a token that only reads: reads, and says of the rest what it needs', async () => {
    const rep = await start({ sandbox: { signedIn: false } });
    const { readOnlyToken, locationId } = rep.sandbox().ghl.credentials;
    await rep.clicks('Use a token');
    await rep.types('Token', readOnlyToken);
    await rep.types('Location id', locationId);
    await rep.clicks('Sign in');
    await rep.sees(/You can read here, not change/);
    rep.sandbox().network.clearLog();
    await opensForm(rep, 'List calendars');
    await rep.clicks('Run');
    await rep.sees('Viewings');
    await rep.goesBack();
    await rep.goesBack();
    await rep.types('What do you want to do?', 'Create contact');
    await rep.clicks('Search');
    await rep.sees(/^Not allowed yet/);
    await rep.clicks(/^Create contact ?Not allowed yet/);
    await rep.sees(/contacts\.write/);
    expect(writes(rep)).toEqual([]);
  });
});
