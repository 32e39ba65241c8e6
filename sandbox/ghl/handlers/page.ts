import { refusals } from '../refusals';

interface Asked {
  readonly skip?: string | number | undefined;
  readonly limit?: string | number | undefined;
}

interface Limits {
  /** How many there are on a page when nobody says. */
  readonly standard: number;
  /** More than this is refused; there is no such limit without it. */
  readonly most?: number;
}

const count = (given: string | number, name: string): { readonly number: number; readonly complaints: readonly string[] } => {
  const number = Number(given);
  const isCount = String(given).trim() !== '' && Number.isInteger(number) && number >= 0;
  return { number, complaints: isCount ? [] : [`${name} must be a number string`] };
};

/** The rows from `skip` on, `limit` of them; both come as text. @throws Refusal 422 */
export const pageOf = <Item>(rows: readonly Item[], { skip = 0, limit }: Asked, { standard, most = Infinity }: Limits): readonly Item[] => {
  const from = count(skip, 'skip');
  const wanted = count(limit ?? standard, 'limit');
  const complaints = [...from.complaints, ...wanted.complaints, ...(wanted.number > most ? [`limit must not be greater than ${most}`] : [])];
  if (complaints.length > 0) throw refusals.invalid(complaints);
  return rows.slice(from.number, from.number + wanted.number);
};
