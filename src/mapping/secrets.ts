const names = /^(password|authToken|apiKey)$/;

/** Whether a field takes a secret: it goes to GoHighLevel, and is never kept, shown again or logged. @param at such as `body.twilio.authToken` */
export const isSecret = (at: string): boolean => names.test(at.slice(at.lastIndexOf('.') + 1));

/** The same without its secrets, however deep they lie. */
export const withoutSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (isSecret(name) ? [] : [[name, withoutSecrets(inner)]])));
};
