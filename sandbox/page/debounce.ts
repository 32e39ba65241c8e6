/** How long a user pauses before what they have typed so far is asked about: milliseconds. */
const pause = 300;

/** Calls `work` once, a moment after the last of many calls. */
export const debounced = (work: () => void): (() => void) => {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
};
