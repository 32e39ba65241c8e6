import { grouped } from './grouped';

/** What GoHighLevel still allows today, shared by everyone who uses the app in this location. */
export interface QuotaView {
  readonly remaining: number;
  readonly limit: number;
}

/** GoHighLevel's headers may say anything. */
const calls = (value: number): string => grouped(Math.max(0, Math.floor(value)));

export const isLow = ({ remaining, limit }: QuotaView): boolean => remaining < limit / 10;

export const quotaLine = ({ remaining, limit }: QuotaView): string => `${calls(remaining)} of ${calls(limit)} GoHighLevel calls left today`;
