import { customers } from '../../sandbox/cast';
import { held } from './rep';
import { repInEachTest } from './rep-in-each-test';

const { ana } = customers;
const html = '<p>Liked the light at <b>7 Mill Lane</b>.&nbsp;</p><p>Partner wants to see it on a weekday.</p>';

const rep = repInEachTest();

beforeEach(() => void rep.opens('ana-offer'));

const bodies = () => held(rep.sandbox, ana.email).notes.map(({ body }) => body);
const tags = () => held(rep.sandbox, ana.email).contact.tags;

describe('notes', () => {
  it('are written once, however often the button is clicked, and can be undone', () => {
    rep.clicks('New note');
    rep.types({ Note: 'Has 2 < 3 cats & a dog' });
    expect(rep.clicksTwice('Add note')).toContain('Has 2 < 3 cats & a dog');
    expect(rep.notification()).toBe('Note added.');
    expect(bodies()).toHaveLength(3);
    rep.clicks('Undo: Note added');
    expect(bodies()).toHaveLength(2);
  });

  it('show what was typed, also where it could be taken for formatting', () => {
    const typed = '<script>alert(1)</script> 😀 <b>not bold</b> & "quoted"';
    rep.clicks('New note');
    rep.types({ Note: typed });
    rep.clicks('Add note');
    rep.clicks(typed);
    rep.clicks('Edit this note');
    expect(rep.view().form['body']).toStrictEqual([typed]);
  });

  it('are not written empty', () => {
    rep.clicks('New note');
    expect(rep.clicks('Add note')).toContain('Write something first.');
    expect(bodies()).toHaveLength(2);
  });

  it('keep their formatting when they were only looked at', () => {
    rep.clicks('After the viewing');
    rep.clicks('Edit this note');
    rep.clicks('Save note');
    expect(bodies()).toContain(html);
  });

  it('say that formatting is lost before it is', () => {
    rep.clicks('After the viewing');
    expect(rep.clicks('Edit this note')).toMatch(/formatting/i);
    rep.types({ Note: 'Only words' });
    rep.clicks('Save note');
    expect(bodies()).toContain('Only words');
    rep.clicks('Undo: Note changed');
    expect(bodies()).toContain(html);
  });

  it('are deleted after asking, and undoing writes them again', () => {
    rep.clicks('After the viewing');
    rep.clicks('Delete this note');
    expect(rep.clicks('Delete note')).not.toContain('Liked the light');
    expect(bodies()).toHaveLength(1);
    expect(rep.clicks('Undo: Note deleted')).toContain('Liked the light');
    expect(bodies()).toContain(html);
  });
});

describe('tags', () => {
  it('are added in lower case, shown at once, and can be undone', () => {
    rep.clicks('Add or remove tags');
    rep.types({ Tag: 'VIP,  Offer   made ' });
    expect(rep.clicks('Add tag')).toContain('Tags | buyer, viewing booked, hot 🔥, vip, offer made');
    expect(tags()).toStrictEqual(['buyer', 'viewing booked', 'hot 🔥', 'vip', 'offer made']);
    rep.clicks('Undo: Tagged');
    expect(tags()).toStrictEqual(['buyer', 'viewing booked', 'hot 🔥']);
  });

  it('stay typed when GoHighLevel does not take them', () => {
    rep.clicks('Add or remove tags');
    rep.types({ Tag: 'vip' });
    rep.sandbox.ghl.faults.next('contacts.tags.add', { status: 422, message: 'tags must be shorter' });
    expect(rep.clicks('Add tag')).toContain('tags must be shorter');
    rep.clicks('Add tag');
    expect(tags()).toContain('vip');
  });

  it('that are there already are not sent again', () => {
    rep.clicks('Add or remove tags');
    rep.types({ Tag: 'Buyer' });
    expect(rep.clicks('Add tag')).toContain('The contact has that tag already.');
  });

  it('are removed, and come back when that is undone', () => {
    rep.clicks('Add or remove tags');
    expect(rep.clicks('Remove the tag buyer')).toContain('Tags | viewing booked, hot 🔥');
    expect(tags()).toStrictEqual(['viewing booked', 'hot 🔥']);
    rep.clicks('Undo: Tag removed');
    expect(tags()).toContain('buyer');
  });
});
