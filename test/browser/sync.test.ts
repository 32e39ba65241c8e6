import { customers } from '../../sandbox/cast';
import { labels, tagsOn, untags } from '../journeys/synced-mail';
import { describeInBrowser } from './browser-tests';

const { ana } = customers;

describeInBrowser('Labels and tags', (start) => {
  it('a label put on in Gmail tags its sender, and goes when a colleague takes the tag off', async () => {
    const rep = await start();
    const behind = { sandbox: rep.sandbox() };
    const conversation = rep.page.locator('.conversation');
    await rep.opens('ana-offer');
    await rep.page.getByLabel('Add a label').fill('GHL/Hot lead');
    await conversation.getByRole('button', { name: 'Label', exact: true }).click();
    await conversation.getByText('GHL/Hot lead').waitFor();
    await rep.page.getByRole('button', { name: 'Close this mail' }).click();

    await rep.clicks('Labels and tags');
    await rep.clicks('See what would happen');
    await rep.sees('1 label, 1 thread, 1 contact would be tagged.');
    expect(tagsOn(behind, ana.email)).not.toContain('hot lead');
    await rep.clicks('Switch labels and tags on');
    await rep.sees('In step: 1 label, 1 contact');
    expect(tagsOn(behind, ana.email)).toContain('hot lead');
    await rep.opens('ana-offer');
    await rep.sees(/hot lead/);

    untags(behind, ana.email, 'hot lead');
    await rep.page.getByRole('button', { name: 'Close this mail' }).click();
    await rep.clicks('Sync now');
    await rep.sees(/labels of 1 contact taken off/);
    await rep.opens('ana-offer');
    await conversation.getByRole('button', { name: 'Take off the label GHL/Hot lead' }).waitFor({ state: 'detached' });

    await rep.clicks('Label and tag');
    await rep.clicks('Put label and tag GHL/Hot lead on');
    await rep.sees('Label and tag are on');
    expect(tagsOn(behind, ana.email)).toContain('hot lead');
  });

  it('a label that was put on since the last run is a tag as soon as the mail is opened, and can be undone there', async () => {
    const rep = await start();
    const behind = { sandbox: rep.sandbox() };
    labels(behind, 'ana-offer', 'GHL/Hot lead');
    await rep.clicks('Labels and tags');
    await rep.clicks('See what would happen');
    await rep.clicks('Switch labels and tags on');
    await rep.sees('In step: 1 label, 1 contact');
    labels(behind, 'bjorn-invoice', 'GHL/Hot lead');
    await rep.opens('bjorn-invoice');
    await rep.sees('Tagged “hot lead”, as the mail’s label says');
    expect(tagsOn(behind, customers.bjorn.email)).toContain('hot lead');
    await rep.clicks('Undo: Tagged “hot lead”, as the mail’s label says');
    await rep.page.getByRole('status').getByText('Undone: Tagged “hot lead”').waitFor();
    expect(tagsOn(behind, customers.bjorn.email)).not.toContain('hot lead');
  });

  it('what a click in the sidebar does to the open mail’s labels shows on the mail at once', async () => {
    const rep = await start();
    const behind = { sandbox: rep.sandbox() };
    const hot = rep.page.locator('.conversation').getByRole('button', { name: 'Take off the label GHL/Hot lead' });
    labels(behind, 'ana-offer', 'GHL/Hot lead');
    await rep.clicks('Labels and tags');
    await rep.clicks('See what would happen');
    await rep.clicks('Switch labels and tags on');
    await rep.sees('In step: 1 label, 1 contact');
    await rep.opens('ana-offer');
    await hot.waitFor();
    await rep.clicks('Label and tag');
    await rep.clicks('Take label and tag GHL/Hot lead off');
    await hot.waitFor({ state: 'detached' });
    await rep.clicks('Put label and tag GHL/Hot lead on');
    await hot.waitFor();

    untags(behind, ana.email, 'hot lead');
    const time = await rep.looksAt('Time');
    await time.getByRole('button', { name: /hour/ }).first().click();
    await hot.waitFor({ state: 'detached' });
  });

  it('stages of opportunities are a switch in the settings, and show on the mail as labels', async () => {
    const rep = await start();
    const conversation = rep.page.locator('.conversation');
    await rep.clicks('Labels and tags');
    await rep.clicks('Settings of labels and tags');
    await rep.ticks('Such as “GHL/Stage/Proposal”');
    await rep.picture('labels-stages', '.panel');
    await rep.clicks('Save the settings');
    await rep.clicks('See what would happen');
    await rep.sees('8 stages would have a label under “GHL/Stage”.');
    await rep.clicks('Switch labels and tags on');
    await rep.sees('In step: 8 labels');
    await rep.opens('ana-offer');
    await conversation.getByRole('button', { name: 'Take off the label GHL/Stage/Application' }).click();
    await conversation.getByText('GHL/Stage/Application').waitFor({ state: 'detached' });
    await rep.page.getByRole('button', { name: 'Close this mail' }).click();
    await rep.clicks('Sync now');
    await rep.opens('ana-offer');
    await conversation.getByText('GHL/Stage/Application').waitFor();
  });
});
