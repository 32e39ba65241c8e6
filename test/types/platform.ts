/** Uses of the port that must not compile. */
import type { AddOnEvent } from '../../src/triggers/event';
import type { Navigation, Response } from '../../src/triggers/response';
import type { Platform } from '../../src/platform/platform';

export const probe = (platform: Platform, event: AddOnEvent): void => {
  // @ts-expect-error a header is text
  platform.send({ method: 'GET', url: 'https://api.example.com/', headers: { Version: 1 } });

  // @ts-expect-error a body is encoded before it is sent
  platform.send({ method: 'POST', url: 'https://api.example.com/', headers: {}, body: { name: 'Ana' } });

  // @ts-expect-error a property is text
  platform.userProperties.write({ count: 1 });

  // @ts-expect-error the cache has to be told for how long
  platform.userCache.writeAll({ key: 'value' });

  // @ts-expect-error the log takes no objects, which could hold what a person wrote
  platform.log('contact.read', { contact: { name: 'Ana' } });

  // @ts-expect-error there may be no open mail
  event.message.id.trim();

  // @ts-expect-error a field may be absent
  event.form.texts['title'][0].trim();
};

// @ts-expect-error one step does one thing
export const step: Navigation = { popUp: true };

// @ts-expect-error a notification is plain text
export const response: Response = { notify: { text: 'Saved.' } };
