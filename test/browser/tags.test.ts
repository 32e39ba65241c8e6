import { describeInBrowser } from './browser-tests';
import { recordOf } from './record-of';
import type { Rep } from './rep';

const tags = (rep: Rep): readonly string[] => recordOf(rep, 'ana.ruiz@orchard-labs.example')?.contact.tags ?? [];

describeInBrowser('Tags', (start) => {
  it('suggests the location’s tags, adds some, takes one off and puts it back', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks('Add or remove tags');
    await rep.page.getByRole('combobox', { name: 'Tag' }).click();
    const suggestions = await rep.page.locator('.panel').getByRole('option').allInnerTexts();
    await rep.page.keyboard.press('Escape');
    expect(suggestions.map((tag) => tag.toLowerCase())).toEqual(expect.arrayContaining(['vip', 'offer made']));
    expect(suggestions.map((tag) => tag.toLowerCase())).not.toContain('buyer');

    await rep.clicks('Add tag');
    expect(tags(rep)).toEqual(['buyer', 'viewing booked', 'hot 🔥']);

    await rep.types('Tag', 'Offer made, cash buyer');
    await rep.clicks('Add tag');
    await rep.sees(/^Tagged /);
    await rep.sees('cash buyer');
    expect(tags(rep)).toEqual(['buyer', 'viewing booked', 'hot 🔥', 'offer made', 'cash buyer']);

    await rep.clicks('Add or remove tags');
    expect(await rep.findsIn('Tag')).toBe('');
    await rep.clicks('Remove the tag viewing booked');
    await rep.sees('Tag “viewing booked” removed.');
    expect(tags(rep)).toEqual(['buyer', 'hot 🔥', 'offer made', 'cash buyer']);

    await rep.sees('Tasks: 3 open, 1 overdue');
    await rep.clicks(/^Undo: .*viewing booked/);
    await rep.sees(/viewing booked/);
    expect(tags(rep)).toContain('viewing booked');
  });
});
