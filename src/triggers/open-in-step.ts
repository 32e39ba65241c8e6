import { asList, asObject, asText, parseJson } from '../json';
import type { Call } from '../ghl/calls';
import type { GhlClient } from '../ghl/client';
import { createGhlClient } from '../ghl/client';
import type { Contact } from '../ghl/model/contact';
import type { Outcome } from '../ghl/reply';
import { createGoogleClient } from '../google/client';
import { gmailThreadOperations } from '../google/operations/gmail-threads';
import { requestOf } from '../google/request';
import { peopleHeaders } from '../mapping/mail-headers';
import { isStageTag, tagName } from '../mapping/sync/tag-name';
import type { HttpResponse, Platform } from '../platform/platform';
import { NoAnswerError } from '../platform/platform';
import type { App } from './app';
import type { OpenMessage } from './event';
import { compareOpenMail, isToBeCompared, sendWithTags } from './sync/at-open';
import type { Opening } from './sync/opening';
import { storedSync } from './sync/opening';

const { 'gmail.threads.get': threadRow } = gmailThreadOperations;

const unread = 'Gmail did not show this mail’s labels just now. The next run compares them with the tags.';

/**
 * The same app, for opening a mail while labels and tags follow each other: the mail's labels are read along with the first
 * wave that is sent, and the wave that reads the contact is where the two are compared. Most mails have no label and no tag
 * that matters, so what compares is unpacked only when there is one.
 */
export const openInStep = (app: App, message: OpenMessage): App => {
  const { platform, properties, session } = app;
  const pairs = asList(asObject(parseJson(properties.get('sync.state') ?? ''))['pairs'], asObject).filter(({ tag }) => !isStageTag(asText(tag)));
  if (pairs.length === 0) return app;
  let isAsked = false;
  let thread: HttpResponse | null = null;

  const sendAll: Platform['sendAll'] = (requests) => {
    if (isAsked) return platform.sendAll(requests);
    isAsked = true;
    const query = { format: 'metadata', metadataHeaders: [...peopleHeaders], fields: 'id,historyId,messages(id,labelIds,payload/headers)' };
    try {
      const answers = platform.sendAll([...requests, requestOf(threadRow, { path: { id: message.threadId }, query }, { token: platform.googleToken() })]);
      thread = answers[requests.length] ?? null;
      return answers.slice(0, requests.length);
    } catch (error) {
      // No answer to one of them is no answer to all. What goes first is only read, so it may go again.
      if (!(error instanceof NoAnswerError)) throw error;
      return requests.length === 0 ? [] : platform.sendAll(requests);
    }
  };
  const own: Platform = { ...platform, sendAll, send: (request) => sendAll([request])[0] as HttpResponse };
  const ghl = createGhlClient({ platform: own, session });
  const opening: Opening = { app, ghl, message, thread: () => thread, stored: storedSync(properties), earlier: [], written: new Map(), news: '' };

  const labels = (): string => (thread?.status === 200 ? thread.body : '');
  const matters = (tags: readonly string[]): boolean =>
    pairs.some(({ labelId, tag }) => labels().includes(`"${asText(labelId)}"`) || tags.some((one) => tagName(one) === tag));

  const wave = (calls: readonly Call[]): readonly Outcome<unknown>[] => {
    const place = calls.findIndex(({ id }) => id === 'contacts.get');
    if (place < 0) {
      const outcomes = ghl.wave(calls);
      opening.earlier.push(...outcomes);
      return outcomes;
    }
    const outcomes: readonly Outcome<unknown>[] = matters([]) ? sendWithTags(opening, calls) : ghl.wave(calls);
    const outcome = outcomes[place];
    const { contact } = (outcome?.ok ? outcome.reply : {}) as { readonly contact?: Contact | null };
    if (!contact || !matters(contact.tags)) return outcomes;
    return outcomes.map((one, index) => (index === place ? { ok: true, reply: { contact: compareOpenMail(opening, contact) } } : one));
  };

  return {
    ...app,
    ghl: { ...ghl, wave: wave as GhlClient['wave'] },
    google: createGoogleClient(own),
    opening: {
      isOutOfStep: (contact) => {
        if (!isAsked) sendAll([]);
        return matters(contact.tags) && isToBeCompared(opening, contact);
      },
      news: () => opening.news || (isAsked && labels() === '' ? unread : ''),
    },
  };
};
