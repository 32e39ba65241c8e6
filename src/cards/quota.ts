/** What GoHighLevel still allows today, shared by everyone who uses the app in this location. */
export interface QuotaView {
  readonly remaining: number;
  readonly limit: number;
}

/** `200000` → `200,000`. */
const grouped = (value: number): string => String(Math.max(0, Math.floor(value))).replace(/\B(?=(\d{3})+$)/g, ',');

export const isLow = ({ remaining, limit }: QuotaView): boolean => remaining < limit / 10;

export const quotaLine = ({ remaining, limit }: QuotaView): string => `${grouped(remaining)} of ${grouped(limit)} GoHighLevel calls left today`;
