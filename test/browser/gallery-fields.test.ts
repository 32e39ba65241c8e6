import { openCard } from './a-gallery-card';
import { describeInBrowser } from './browser-tests';

describeInBrowser('What is filled in', (start) => {
  it('text: what is typed is handed over, and an empty field is absent', async () => {
    const { page, event } = await openCard(start, 'text-input');
    await page.getByLabel('Title').fill('Call Björn');
    await page.getByLabel('A label that is too long').fill('');
    await page.getByLabel('Heard when it changes').fill('now');
    await page.getByLabel('Title').focus();
    const handed = await event();
    expect(handed?.commonEventObject).toMatchObject({
      invokedFunction: 'happened',
      parameters: { does: 'changed' },
      formInputs: {
        title: { stringInputs: { value: ['Call Björn'] } },
        body: { stringInputs: { value: ['Two\nlines'] } },
        changed: { stringInputs: { value: ['now'] } },
      },
    });
    expect(handed?.formInput).toEqual({ title: 'Call Björn', body: 'Two\nlines', changed: 'now' });
    expect(handed?.formInputs).toEqual({ title: ['Call Björn'], body: ['Two\nlines'], changed: ['now'] });
  });

  it('dates and times: each in its own shape, with the older names along', async () => {
    const { page, event } = await openCard(start, 'date-time-picker');
    await page.getByLabel('Due', { exact: true }).fill('2026-02-01T09:30');
    await page.getByLabel('Time', { exact: true }).fill('17:05');
    await page.getByLabel('Heard when it changes').fill('2026-03-04');
    const handed = await event();
    // Half past nine at six hours behind UTC, as the card says.
    const due = { msSinceEpoch: String(Date.parse('2026-02-01T15:30:00Z')), hasDate: true, hasTime: true };
    const day = { msSinceEpoch: '1767571200000' };
    const time = { hours: 17, minutes: 5 };
    const heard = { msSinceEpoch: String(Date.parse('2026-03-04')) };
    expect(handed?.commonEventObject.formInputs).toEqual({
      due: { dateTimeInput: due },
      day: { dateInput: day },
      time: { timeInput: time },
      heard: { dateInput: heard },
    });
    expect(handed?.formInput).toEqual({ due, day, time, heard });
    expect(handed?.formInputs).toEqual({ due: [due], day: [day], time: [time], heard: [heard] });
  });

  it('boxes, radio buttons, switches and drop-downs', async () => {
    const { page, event } = await openCard(start, 'selection-input');
    const group = (name: string) => page.getByRole('group', { name, exact: true });
    await group('Boxes').getByLabel('Three').check();
    await group('One of').getByLabel('Three').check();
    for (const name of ['One', 'Three']) await group('Switches').getByRole('switch', { name }).uncheck();
    await page.getByLabel('Heard when it changes').selectOption({ label: 'Three' });
    const handed = await event();
    expect(handed?.commonEventObject.formInputs).toEqual({
      boxes: { stringInputs: { value: ['one', 'three'] } },
      radio: { stringInputs: { value: ['three'] } },
      drop: { stringInputs: { value: ['two'] } },
      heard: { stringInputs: { value: ['three'] } },
    });
    expect(handed?.formInput).toEqual({ boxes: 'one', radio: 'three', drop: 'two', heard: 'three' });
    expect(handed?.formInputs).toEqual({ boxes: ['one', 'three'], radio: ['three'], drop: ['two'], heard: ['three'] });
  });

  it('suggests the card’s own words at once, and the add-on’s after a pause', async () => {
    const { page, event } = await openCard(start, 'text-input');
    await page.getByRole('combobox', { name: 'Tag' }).fill('e');
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['buyer', 'investor', 'seller']);
    await page.getByRole('option', { name: 'investor' }).click();
    expect(await page.getByLabel('Tag', { exact: true }).first().inputValue()).toBe('investor');

    // In one go: on a slow machine the pauses between three keys are long enough to be asked in.
    await page.getByRole('combobox', { name: 'Town' }).fill('ber');
    await page.getByRole('option', { name: 'Aberdeen' }).waitFor();
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Aberdeen', 'Bergen']);
    expect((await event())?.commonEventObject).toMatchObject({ invokedFunction: 'suggestsTowns', formInputs: { town: { stringInputs: { value: ['ber'] } } } });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Town' }).inputValue()).toBe('Bergen');
  });

  it('chooses several of a menu, as many as may be', async () => {
    const { page } = await openCard(start, 'multi-select');
    const people = page.getByRole('combobox', { name: 'People' });
    await people.fill('a');
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Ana Ruiz\nana@example.com', 'Casey Brook\ncasey@example.com', 'Priya Nair\npriya@example.com']);
    await page.getByRole('option', { name: /^Priya/ }).click();
    await page.getByText('2 of 2 chosen').waitFor();
    await people.fill('a');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.getByRole('button', { name: 'Remove Björn Åkesson' }).click();
    await page.getByText('Up to 2').waitFor();
  });

  it('asks the add-on for the items of a menu, and hands over what is chosen', async () => {
    const { page, event } = await openCard(start, 'multi-select');
    const towns = page.getByRole('combobox', { name: 'Towns' });
    await towns.pressSequentially('g');
    await towns.pressSequentially('o');
    await towns.fill('te');
    // What the first letters found may be shown for a while.
    await page.getByRole('option', { name: /Rotterdam/ }).waitFor();
    await page.getByText('Göteborg').waitFor();
    expect((await event())?.commonEventObject).toMatchObject({ invokedFunction: 'findsTowns', parameters: { autocomplete_widget_query: 'te' } });
    await page.getByRole('option', { name: /Rotterdam/ }).click();

    const numbers = page.getByRole('combobox', { name: 'Numbers' });
    await numbers.fill('t');
    await page.getByRole('option', { name: 'Two' }).click();
    const handed = await event();
    expect(handed?.commonEventObject).toMatchObject({
      parameters: { does: 'numbers' },
      formInputs: { people: { stringInputs: { value: ['p2'] } }, towns: { stringInputs: { value: ['bergen', 'rotterdam'] } }, heard: { stringInputs: { value: ['two'] } } },
    });
    await page.getByRole('button', { name: 'Remove Rotterdam' }).waitFor();
  });

  it('does not send an action whose fields are not as they have to be', async () => {
    const { page, event } = await openCard(start, 'checked-input');
    const wrong = () => page.locator('.problem').allInnerTexts();
    await page.getByRole('button', { name: 'Send all' }).click();
    await page.getByText('Enter a whole number.').waitFor();
    const texts = ['Enter a whole number.', 'Enter an e-mail address.', 'Use 5 characters at most.'];
    expect(await wrong()).toEqual([...texts, 'Fill this in.', 'Fill this in.', 'Fill this in.']);
    expect(await event()).toBeNull();
    expect(await page.getByLabel('Age', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);

    await page.getByLabel('Age', { exact: true }).fill('40');
    await page.getByLabel('E-mail').fill('ana@example.com');
    await page.getByLabel('Code').fill('ABC');
    await page.getByRole('button', { name: 'Send what is needed' }).click();
    // What was corrected is no longer complained about while it is typed; what is not asked for, after the click.
    await page.locator('.problem').nth(2).waitFor({ state: 'hidden' });
    expect(await wrong()).toEqual(['Fill this in.', 'Fill this in.']);
    await page.getByLabel('Needed').fill('yes');
    await page.getByLabel('Stage').selectOption({ label: 'Won' });
    await page.getByRole('button', { name: 'Send what is needed' }).click();
    await page.locator('.problem').first().waitFor({ state: 'hidden' });
    expect((await event())?.formInput).toMatchObject({ age: '40', mail: 'ana@example.com', code: 'ABC', needed: 'yes', stage: 'won' });
  });
});
