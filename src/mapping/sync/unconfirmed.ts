import { asFlag, asList, asNumber, asObject, asText, asTexts, parseJson } from '../../json';
import type { Change, Seen, Sighting } from './merge';
import type { Place } from './reconcile';

/** A write that was announced, and of which nobody knows whether it happened: its run was killed, or its answer lost. */
export interface Unconfirmed extends Change {
  /** When it was announced; milliseconds since 1970. */
  readonly at: number;
}

/**
 * What counts as agreed after a write whose end is unknown. If its side is as it was to be, it happened. If it is not,
 * either it never happened, and what was agreed before still counts; or it did, and somebody changed it since, which is an
 * edit that must not be lost. The time of the side's last change tells these apart: in doubt it never happened.
 */
export const baseAfter = ({ side, value, at }: Unconfirmed, before: Seen, sighting: Sighting): Seen => {
  const now = sighting[side];
  const changedAt = side === 'label' ? sighting.labelAt : sighting.tagAt;
  const happened = now === value || (now !== null && changedAt != null && changedAt > at);
  return happened ? { label: value, tag: value } : before;
};

/** The same write to many contacts, as it is kept. */
export interface UnconfirmedWrite extends Unconfirmed {
  readonly tag: string;
  readonly contactIds: readonly string[];
  /** Gmail's cursor when it was announced: what happened to labels since is found behind it. */
  readonly historyId: string;
}

/** A property holds 9 kB, and an id has up to 24 characters. */
export const mostUnconfirmed = 200;

const writeFrom = (json: unknown): UnconfirmedWrite | null => {
  const { side, value, at, tag, contactIds, historyId } = asObject(json);
  if ((side !== 'label' && side !== 'tag') || asText(tag) === '') return null;
  return { side, value: asFlag(value), at: asNumber(at) ?? 0, tag: asText(tag), contactIds: asTexts(contactIds), historyId: asText(historyId) };
};

/** Reads what was announced and not confirmed. */
export const unconfirmedFrom = (text: string | null): readonly UnconfirmedWrite[] => asList(parseJson(text ?? ''), writeFrom);

/** The text that announces writes; null for none. */
export const unconfirmedText = (writes: readonly UnconfirmedWrite[]): string | null => (writes.length === 0 ? null : JSON.stringify(writes));

/** The places that a write is about. */
export const placesOf = ({ tag, contactIds }: UnconfirmedWrite): readonly Place[] => contactIds.map((contactId) => ({ contactId, tag }));
