/** One line of JSON, which Cloud Logging and the execution log both show whole. */
export const log = (event: string, details: Readonly<Record<string, string | number | boolean>> = {}): void =>
  console.log(JSON.stringify({ event, ...details }));
