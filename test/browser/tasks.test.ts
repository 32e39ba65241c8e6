import { describeInBrowser } from './browser-tests';
import { recordOf } from './record-of';
import type { Rep } from './rep';

const ana = 'ana.ruiz@orchard-labs.example';
const title = 'Offer for the orchard plot';

const tasks = (rep: Rep) => recordOf(rep, ana)?.tasks.map(({ title: name, completed }) => `${completed ? 'done' : 'open'}: ${name}`) ?? [];
const taskCalled = (rep: Rep, name: string) => recordOf(rep, ana)?.tasks.find((task) => task.title === name);
const userId = (rep: Rep, email: string) => rep.sandbox().ghl.records.users().find((user) => user.email === email)?.id;

describeInBrowser('Tasks', (start) => {
  it('makes a task out of the mail, for somebody, with the way back to the mail', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks('New task');
    expect(await rep.findsIn('What is to be done')).toBe(title);
    expect(await rep.findsIn(/^Due/)).toBe('2026-11-10T09:00');
    await rep.chooses('Who does it', 'Casey Brook');
    await rep.types(/^Due/, '2026-11-13T16:30');
    await rep.clicks('Add task');

    await rep.sees('Task added.');
    await rep.sees(title);
    await rep.sees(/Fri 13 Nov, 16:30 · Casey Brook/);
    expect(taskCalled(rep, title)).toMatchObject({
      // Half past four in Chicago, in winter.
      dueDate: '2026-11-13T22:30:00.000Z',
      completed: false,
      assignedTo: userId(rep, 'casey@harbour-homes.example'),
      body: expect.stringContaining('https://mail.google.com/mail/#search/rfc822msgid%3Aana-offer%40mail.sandbox.example'),
    });
  });

  it('ticks a task off, and takes that back', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.sees('Tasks: 3 open, 1 overdue');
    await rep.ticks('Send floor plans of 7 Mill Lane');
    await rep.sees('Task done.');
    await rep.sees('Tasks: 2 open');
    expect(tasks(rep)).toContain('done: Send floor plans of 7 Mill Lane');

    await rep.clicks(/^Undo/);
    await rep.sees('Tasks: 3 open, 1 overdue');
    expect(tasks(rep)).toContain('open: Send floor plans of 7 Mill Lane');
    expect(await rep.page.getByRole('checkbox', { name: 'Send floor plans of 7 Mill Lane' }).isChecked()).toBe(false);
  });

  it('changes a task, and deletes one only after asking', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks(/^Call about the second viewing/);
    await rep.types('What is to be done', '');
    await rep.clicks('Save task');
    await rep.sees('Say what is to be done.');
    await rep.types('What is to be done', 'Call about both viewings');
    await rep.clicks('Save task');
    await rep.sees('Task saved.');
    await rep.sees('Call about both viewings');
    expect(tasks(rep)).toContain('open: Call about both viewings');

    await rep.clicks(/^Call about both viewings/);
    await rep.clicks('Delete this task');
    await rep.sees('Delete this task?');
    await rep.clicks('Keep it');
    expect(tasks(rep)).toContain('open: Call about both viewings');

    await rep.clicks(/^Call about both viewings/);
    await rep.clicks('Delete this task');
    await rep.clicks('Delete task');
    await rep.sees('Task deleted.');
    await rep.sees('Tasks: 2 open, 1 overdue');
    expect(tasks(rep)).not.toContain('open: Call about both viewings');

    await rep.clicks(/^Undo/);
    await rep.sees('Tasks: 3 open, 1 overdue');
    expect(tasks(rep)).toContain('open: Call about both viewings');
  });
});
