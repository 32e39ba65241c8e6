import type { Change, Seen, Sighting } from './merge';

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
