/** Dates by `Utilities`, which speaks java.text.SimpleDateFormat; whether Apps Script has all of `Intl` is not documented. */

export const formatDate = (at: number, timeZone: string, pattern: string): string =>
  // Declared for Apps Script's own date type, called with JavaScript's, as in Google's examples.
  Utilities.formatDate(new Date(at) as unknown as GoogleAppsScript.Base.Date, timeZone, pattern);

/** As lenient as Java: the 31st of February is the 3rd of March. Null when the text does not fit at all. */
export const parseDate = (text: string, timeZone: string, pattern: string): number | null => {
  try {
    const at = Utilities.parseDate(text, timeZone, pattern).getTime();
    return Number.isFinite(at) ? at : null;
  } catch {
    return null;
  }
};
