/** Labels in the rep's Gmail and tags in GoHighLevel, past the add-on: what somebody does by hand on either side. */
import { asks } from './ask-ghl';
import { held, type Rep } from './rep';

type Behind = Pick<Rep, 'sandbox'>;

const idOf = ({ sandbox: { mailbox } }: Behind, name: string): string => mailbox.labels.list().find((label) => label.name === name)?.id ?? mailbox.labels.add({ name }).id;

const conversation = ({ sandbox: { mailbox } }: Behind, mail: string) => mailbox.thread(mailbox.findByName(mail).threadId);

export const labels = (rep: Behind, mail: string, name: string): void => {
  const id = idOf(rep, name);
  for (const message of conversation(rep, mail)) rep.sandbox.mailbox.relabel(message.id, { add: [id] });
};

export const unlabels = (rep: Behind, mail: string, name: string): void => {
  const id = idOf(rep, name);
  for (const message of conversation(rep, mail)) rep.sandbox.mailbox.relabel(message.id, { remove: [id] });
};

/** The names of the rep's own labels on a mail's conversation. */
export const labelsOn = (rep: Behind, mail: string): readonly string[] => {
  const { labels: all } = rep.sandbox.mailbox;
  const ids = [...new Set(conversation(rep, mail).flatMap(({ labelIds }) => labelIds))];
  return ids.flatMap((id) => (all.get(id)?.type === 'user' ? [all.get(id)?.name ?? ''] : [])).sort();
};

export const tagsOn = ({ sandbox }: Behind, email: string): readonly string[] => [...held(sandbox, email).contact.tags].sort();

/** A colleague tags somebody in the web app, or takes a tag off; some seconds pass, so that the search knows. */
export const tags = (rep: Behind, email: string, tag: string): void => {
  asks(rep, { method: 'POST', path: `/contacts/${held(rep.sandbox, email).contact.id}/tags`, body: { tags: [tag] } });
  rep.sandbox.world.clock.advance(30_000);
};

export const untags = (rep: Behind, email: string, tag: string): void => {
  asks(rep, { method: 'DELETE', path: `/contacts/${held(rep.sandbox, email).contact.id}/tags`, body: { tags: [tag] } });
  rep.sandbox.world.clock.advance(30_000);
};

/** From the home card to the card of labels and tags. */
export const showsSync = (rep: Rep): string => {
  rep.sandbox.panel.openHome();
  return rep.clicks('Labels and tags');
};

/** Switched on, by way of what would happen. */
export const switchesOn = (rep: Rep): string => {
  showsSync(rep);
  rep.clicks('See what would happen');
  return rep.clicks('Switch on');
};

/** From the home card. */
export const syncsNow = (rep: Rep): string => {
  rep.sandbox.world.clock.advance(30_000);
  rep.sandbox.panel.openHome();
  return rep.clicks('Sync now');
};
