import { asks } from '../journeys/ask-ghl';
import { lead, leads, plantLeads, tagged } from '../journeys/many-contacts';
import { describeInBrowser } from './browser-tests';

describeInBrowser('Three hundred contacts at once', (start) => {
  it('are tagged after a preview, with progress and a result, which stands on the home card; and it is taken back', async () => {
    // Each call takes eight seconds, so that a click cannot do it all.
    const rep = await start({ sandbox: { latency: { property: 0, cache: 0, fetch: () => 8_000 } } });
    const behind = { sandbox: rep.sandbox() };
    plantLeads(behind, 300);

    await rep.clicks('Change many contacts at once');
    await rep.types('With this tag', 'lead');
    await rep.clicks('Search');
    await rep.sees('300 contacts found');
    await rep.ticks(/^Lead 001 /);
    await rep.clicks('Choose what to do');
    await rep.clicks('Add tags');
    await rep.types('Tags', 'Spring');
    await rep.clicks('See what will happen');
    await rep.sees('“spring” will be added to 299 contacts.');
    expect(tagged(behind, 'spring')).toBe(0);

    asks(behind, { method: 'DELETE', path: `/contacts/${lead(behind, 2).id}` });
    await rep.clicks('Start');
    await rep.sees('200 of 299 done');
    await rep.sees('Lead 002');
    await rep.sees('No longer in GoHighLevel.');
    expect(tagged(behind, 'spring')).toBe(199);

    behind.sandbox.runtime.advance(5 * 60_000);
    await rep.goesBack();
    await rep.page.reload();
    await rep.clicks(/Add tags: “spring”: finished, 298 changed, 1 failed/);
    await rep.clicks(/^Add tags: “spring”/);
    await rep.sees('All 299 done');
    expect(leads(behind).filter(({ tags }) => !tags?.includes('spring')).map(({ lastName }) => lastName)).toStrictEqual(['001']);

    await rep.clicks('Take this change back');
    await rep.sees('The tags are taken from those who did not have them before.');
    await rep.clicks('Undo it');
    behind.sandbox.runtime.advance(5 * 60_000);
    expect(tagged(behind, 'spring')).toBe(0);
  });
});
