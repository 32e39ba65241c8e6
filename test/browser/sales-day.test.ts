import { describeInBrowser } from './browser-tests';
import type { Rep } from './rep';

const moreActions = /^Everything else/;

/** What was sent last to a path that begins so. */
const lastSent = (rep: Rep, method: string, path: string): unknown => {
  const request = rep.sandbox().network.log().filter((one) => one.method === method && new URL(one.url).pathname.startsWith(path)).at(-1);
  return request && JSON.parse(request.requestBody);
};

describeInBrowser('A day of a sales rep, from the card of whoever wrote', (start) => {
  it('books an appointment, moves it by an hour and cancels it, in the location’s time', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks(moreActions);
    await rep.clicks(/^Create appointment/);
    await rep.sees('Ana Ruiz');
    await rep.chooses(/^Calendar/, 'Call Robin');
    await rep.types(/^Start time \(America\/Chicago\)/, '2026-11-11T09:20');
    await rep.clicks('Run');
    await rep.sees('Wed 11 Nov, 09:20');
    expect(lastSent(rep, 'POST', '/calendars/events/appointments')).toMatchObject({ startTime: '2026-11-11T15:20:00.000Z' });

    await rep.clicks(moreActions);
    await rep.clicks(/^Update appointment/);
    await rep.sees('Ana Ruiz');
    await rep.types(/^Start time \(America\/Chicago\)/, '2026-11-11T10:20');
    await rep.clicks('Run');
    await rep.sees('Wed 11 Nov, 10:20');
    expect(lastSent(rep, 'PUT', '/calendars/events/appointments/')).toEqual({ startTime: '2026-11-11T16:20:00.000Z' });

    await rep.clicks(moreActions);
    await rep.clicks(/^Update appointment/);
    await rep.chooses('Appointment status', 'Cancelled');
    await rep.clicks('Run');
    await rep.sees('cancelled');
    await rep.clicks('Show contact');
    await rep.sees('Update appointment');
    await rep.sees(/^Wed 11 Nov, 10:20/);
    await rep.sees(/^Cancelled/);
  });

  it('upserts an opportunity and wins it; the win can be taken back', async () => {
    const rep = await start();
    await rep.opens('ana-offer');
    await rep.clicks(moreActions);
    await rep.clicks(/^Upsert opportunity/);
    await rep.chooses(/^Pipeline/, 'Sales');
    await rep.clicks('More fields');
    await rep.types(/^Name/, 'House by the harbour');
    await rep.types(/^Monetary value/, '420000');
    await rep.clicks('Run');
    await rep.sees('House by the harbour');

    await rep.clicks(moreActions);
    await rep.clicks(/^Update opportunity status/);
    await rep.chooses(/^Status/, 'Won');
    await rep.clicks('Run');
    await rep.sees(/^Done/);
    expect(lastSent(rep, 'PUT', '/opportunities/')).toEqual({ status: 'won' });
    await rep.clicks('Undo: Update opportunity status: Ana Ruiz');
    expect(lastSent(rep, 'PUT', '/opportunities/')).toEqual({ status: 'open' });
  });
});
