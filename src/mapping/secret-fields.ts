/** Names of what opens doors: passwords of users, keys of Twilio and Mailgun, tokens of any kind. */
const secretName = /(?:password|secret|api_?key|private_?key|token)$/i;

/** Whether a field, or the last part of a place such as `body.twilio.authToken`, holds a secret. */
export const isSecretName = (name: string): boolean => secretName.test(name);

/** The same JSON in which secrets are dots. An empty one stays empty, since that is worth knowing. */
export const withoutSecrets = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(withoutSecrets);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, isSecretName(name) && typeof value !== 'object' && value ? '••••' : withoutSecrets(value)]),
  );
};
