/** A whole number as English writes it: `200000` → `200,000`. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
