const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

/** How long ago, in words: `just now`, `3 min ago`, `2 h ago`, `5 days ago`. Both in milliseconds since 1970. */
export const ageText = (at: number, now: number): string => {
  const age = now - at;
  if (age < minute) return 'just now';
  if (age < hour) return `${Math.floor(age / minute)} min ago`;
  return age < day ? `${Math.floor(age / hour)} h ago` : counted(Math.floor(age / day), 'day');
};
