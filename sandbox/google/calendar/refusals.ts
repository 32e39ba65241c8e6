import { GoogleError } from '../errors';

/** https://developers.google.com/workspace/calendar/api/guides/errors */
interface Refusal {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
  readonly domain?: string;
  /** The parameter that is to blame, or the header. */
  readonly parameter?: string;
  readonly header?: string;
}

const refused = ({ code, reason, message, domain = 'global', parameter, header }: Refusal): GoogleError => {
  const location = parameter ?? header;
  const where = location === undefined ? {} : { locationType: parameter === undefined ? 'header' : 'parameter', location };
  return new GoogleError(code, message, { errors: { domain, reason, ...where } });
};

export const invalid = (message: string, parameter?: string): GoogleError =>
  refused({ code: 400, reason: 'invalid', message, ...(parameter !== undefined && { parameter }) });
export const required = (message: string): GoogleError => refused({ code: 400, reason: 'required', message });
export const emptyRange = (parameter?: string): GoogleError =>
  refused({
    ...{ code: 400, domain: 'calendar', reason: 'timeRangeEmpty', message: 'The specified time range is empty.' },
    ...(parameter !== undefined && { parameter }),
  });
export const bothReminders = (): GoogleError =>
  refused({
    ...{ code: 400, domain: 'calendar', reason: 'cannotUseDefaultRemindersAndSpecifyOverride' },
    message: 'Cannot specify both default reminders and overrides at the same time.',
  });
export const notFound = (): GoogleError => refused({ code: 404, reason: 'notFound', message: 'Not Found' });
export const duplicate = (): GoogleError => refused({ code: 409, reason: 'duplicate', message: 'The requested identifier already exists.' });
export const alreadyDeleted = (): GoogleError => refused({ code: 410, reason: 'deleted', message: 'Resource has been deleted' });
export const fullSyncRequired = (): GoogleError =>
  refused({
    ...{ code: 410, domain: 'calendar', reason: 'fullSyncRequired', parameter: 'syncToken' },
    message: 'Sync token is no longer valid, a full sync is required.',
  });
export const updatedMinTooLongAgo = (): GoogleError =>
  refused({
    ...{ code: 410, domain: 'calendar', reason: 'updatedMinTooLongAgo', parameter: 'updatedMin' },
    message: 'The requested minimum modification time lies too far in the past.',
  });
const changedMeanwhile = (): GoogleError =>
  refused({ code: 412, reason: 'conditionNotMet', message: 'Precondition Failed', header: 'If-Match' });

/** @throws GoogleError 412 when the call wants another version of the resource than there is */
export const checkIfMatch = (wanted: string | undefined, etag: string): void => {
  if (wanted !== undefined && wanted !== '*' && wanted !== etag) throw changedMeanwhile();
};
