import type { Account } from './an-account';

export const events = '/calendar/v3/calendars/primary/events';
export const at = (dateTime: string, end: string, more: object = {}) => ({ start: { dateTime }, end: { dateTime: end }, ...more });
export const meeting = (more: object = {}) => at('2026-11-25T10:00:00-06:00', '2026-11-25T11:00:00-06:00', { summary: 'Meeting', ...more });
export const insert = (account: Account, event: object) => account.call('POST', events, event).body;
export const list = (account: Account, query = '') => account.call('GET', `${events}?${query}`).body;
export const summaries = (account: Account, query = ''): readonly string[] => list(account, query).items.map(({ summary }: { summary: string }) => summary);
export const error = ({ body }: { body: { error: { errors: object[] } } }) => body.error.errors[0];
