import type { MessageHeader } from '../google/operations/gmail';

/** The headers of a mail that tell who is on it: what Gmail is asked for. */
export const peopleHeaders = [
  'From',
  'Reply-To',
  'To',
  'Cc',
  'Delivered-To',
  'List-Id',
  'List-Post',
  'Precedence',
  'Auto-Submitted',
] as const;

/** Every value of a header, in order; names are compared without regard to capitals. */
export const headerValues = (headers: readonly MessageHeader[], name: string): readonly string[] => {
  const wanted = name.toLowerCase();
  return headers.filter((header) => header.name.toLowerCase() === wanted).map(({ value }) => value);
};

/** The first value of a header; empty when there is none. */
export const headerValue = (headers: readonly MessageHeader[], name: string): string => headerValues(headers, name)[0] ?? '';
