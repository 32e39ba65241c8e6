import type { Rep } from './rep';

/** What GoHighLevel holds about the one contact with this address; null when there is none. */
export const recordOf = (rep: Rep, email: string) => {
  const { records } = rep.sandbox().ghl;
  const contact = records.contacts().find((one) => one.email === email);
  return contact === undefined ? null : records.contact(contact.id);
};

/** The requests to GoHighLevel that would change something, as `POST /contacts/`. */
export const writes = (rep: Rep): readonly string[] =>
  rep
    .sandbox()
    .network.log()
    .filter(({ method, url }) => method !== 'GET' && url.startsWith('https://services.leadconnectorhq.com'))
    .map(({ method, url }) => `${method} ${new URL(url).pathname}`);
