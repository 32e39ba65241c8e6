import { describeInBrowser } from './browser-tests';
import { recordOf, writes } from './record-of';
import type { Rep } from './rep';

const hostile = '<script>alert(1)</script> 😀\n5 < 6 & "quoted"';

const notes = (rep: Rep): readonly string[] => recordOf(rep, 'ana.ruiz@orchard-labs.example')?.notes.map(({ body }) => body) ?? [];

describeInBrowser('Notes', (start) => {
  it('keeps what looks like markup as the words that were typed, and runs nothing', async () => {
    const rep = await start();
    let ran = false;
    rep.page.on('dialog', (dialog) => {
      ran = true;
      void dialog.dismiss();
    });
    await rep.opens('ana-offer');
    rep.sandbox().network.clearLog();
    await rep.clicks('New note');
    await rep.clicks('Add note');
    await rep.sees('Write something first.');
    expect(writes(rep)).toEqual([]);

    await rep.types('Note', hostile);
    await rep.clicks('Add note');
    await rep.sees('Note added.');
    await rep.clicks(/^(?!Undo).*<script>alert\(1\)<\/script> 😀/);
    await rep.sees('<script>alert(1)</script> 😀');
    await rep.sees('5 < 6 & "quoted"');
    expect(await rep.page.locator('.panel script').count()).toBe(0);
    expect(ran).toBe(false);
    expect(notes(rep)).toContain(hostile);
    expect(writes(rep)).toHaveLength(1);
  });

  it('changes and deletes a note, and takes the deletion back', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks(/Prefers mail to phone calls/);
    await rep.clicks('Edit this note');
    expect(await rep.findsIn('Note')).toBe('Prefers mail to phone calls.');
    await rep.types('Note', 'Prefers phone calls now.');
    await rep.clicks('Save note');
    await rep.sees('Note saved.');
    expect(notes(rep)).toContain('Prefers phone calls now.');

    await rep.clicks(/^Pinned .*Prefers phone calls now/);
    await rep.clicks('Delete this note');
    await rep.sees('Delete this note?');
    await rep.clicks('Delete note');
    await rep.sees('Note deleted.');
    expect(notes(rep)).not.toContain('Prefers phone calls now.');

    await rep.clicks(/^Undo/);
    await rep.sees(/Prefers phone calls now/);
    expect(notes(rep)).toContain('Prefers phone calls now.');
  });

  it('warns before formatting is lost', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks(/Liked the light at 7 Mill Lane/);
    await rep.clicks('Edit this note');
    await rep.sees('This note has formatting. Saving it here keeps the words only.');
  });
});
