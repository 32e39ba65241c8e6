import { anyOperation, calledOperations, offeredOperations } from '../../src/ghl/calls';
import { compositions, formOperations } from '../../src/ghl/form-operations';

/** What connectors to GoHighLevel offer, all of them together, by family. */
const offeredByConnectors: Readonly<Record<string, string>> = {
  contacts: `
    get search list-by-business get-duplicate appointments.list tasks.list tasks.get notes.list notes.get list-deprecated create update find
    delete upsert tags.add tags.remove tags.bulk-update tasks.create tasks.update tasks.complete tasks.delete notes.create notes.update
    notes.delete campaigns.add campaigns.remove campaigns.remove-all workflows.add workflows.remove followers.add followers.remove
    business.bulk-update
  `,
  calendars: `
    groups.list list get free-slots events.list blocked-slots.list appointments.get appointments.notes.list notifications.list
    notifications.get resources.list resources.get groups.create groups.update groups.set-status groups.delete groups.validate-slug create
    update delete appointments.create appointments.update events.delete block-slots.create block-slots.update appointments.notes.create
    appointments.notes.update appointments.notes.delete notifications.create notifications.update notifications.delete resources.create
    resources.update resources.delete
  `,
  opportunities: `
    search get pipelines.list create update delete set-status upsert followers.add followers.remove
  `,
  users: `
    search filter-by-email get list-by-location create update delete
  `,
  conversations: `
    search get emails.get messages.get messages.list messages.recording.get messages.transcription.get messages.transcription.download
    messages.set-status live-chat.typing
  `,
  businesses: `
    get list create update delete
  `,
  workflows: `
    list
  `,
  snapshots: `
    list
  `,
  campaigns: `
    list
  `,
  locations: `
    search custom-fields.list get create
  `,
  companies: `
    get
  `,
  associations: `
    list get get-by-key get-by-object-key relations.list create update delete relations.create relations.delete
  `,
  blogs: `
    posts.check-slug authors.list categories.list posts.list list posts.create posts.update
  `,
};

const ids = Object.entries(offeredByConnectors).flatMap(([family, names]) => names.trim().split(/\s+/).map((name) => `${family}.${name}`));

describe('What connectors offer', () => {
  it('are these many operations, each once', () => {
    expect(new Set(ids).size).toBe(124);
    expect(ids).toHaveLength(124);
  });

  it('is offered, all of it', () => {
    expect(ids.filter((id) => !offeredOperations().includes(id))).toStrictEqual([]);
  });

  it('is one request each, but for what is composed of several', () => {
    expect(ids.filter((id) => anyOperation(id)?.path === '')).toStrictEqual(Object.keys(compositions()));
    expect(Object.keys(compositions()).filter((id) => id in calledOperations() || id in formOperations())).toStrictEqual([]);
  });
});
