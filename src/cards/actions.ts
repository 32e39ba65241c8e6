/**
 * The contract between cards and handlers: what can be clicked, and which parameters come along. Parameters are
 * strings, because Apps Script passes nothing else, and ids, because a handler reads what it needs afresh.
 */
export interface ActionParameters {
  /** The home card. */
  'home.show': {};
  /** Reads everything about the open mail again, past the cache. */
  'mail.refresh': {};

  /** The ways to sign in, also for someone who is signed in and has to do it anew. */
  'session.showSignIn': {};
  'session.showTokenForm': {};
  'session.connect': {};
  /** "I've signed in": the card does not reload by itself when the other window closes. */
  'session.check': {};
  'session.chooseLocation': { locationId: string };
  /** Narrows the list of locations down to the words typed on the card. */
  'session.searchLocations': {};
  'session.askSignOut': {};
  'session.signOut': {};

  'settings.show': {};
  'settings.save': {};

  /** Somebody on the open mail, by address. */
  'person.show': { email: string };
  /** Everybody on the open mail or draft. */
  'people.show': {};
  'contact.show': { contactId: string };
  'contact.refresh': { contactId: string };
  /** Of several contacts with one address, the one that is meant from now on. */
  'contact.choose': { contactId: string; email: string };
  'contact.showAll': { contactId: string; panel: 'tasks' | 'notes' | 'appointments' | 'fields' };
  'contact.newForm': { email: string };
  /** `changeId` names the attempt, so that a double click creates one contact. */
  'contact.create': { email: string; changeId: string };
  'contact.editForm': { contactId: string };
  /** The form of the location's own fields. */
  'contact.fieldsForm': { contactId: string };
  'contact.update': { contactId: string; changeId: string };

  'task.newForm': { contactId: string };
  'task.create': { contactId: string; changeId: string };
  'task.editForm': { contactId: string; taskId: string };
  'task.update': { contactId: string; taskId: string; changeId: string };
  /** `shownOn` is the card with the box, which is drawn again. */
  'task.complete': { contactId: string; taskId: string; completed: 'true' | 'false'; shownOn: 'contact' | 'panel' };
  'task.askDelete': { contactId: string; taskId: string };
  'task.delete': { contactId: string; taskId: string };

  'note.show': { contactId: string; noteId: string };
  'note.newForm': { contactId: string };
  'note.create': { contactId: string; changeId: string };
  'note.editForm': { contactId: string; noteId: string };
  'note.update': { contactId: string; noteId: string; changeId: string };
  'note.askDelete': { contactId: string; noteId: string };
  'note.delete': { contactId: string; noteId: string };

  'tag.editForm': { contactId: string };
  'tag.add': { contactId: string };
  'tag.remove': { contactId: string; tag: string };

  /** Everything that GoHighLevel can do. */
  'operation.list': {};
  'operation.search': { context: string };
  /** `shown` says which lists are drawn again. */
  'operation.star': { operation: string; to: 'on' | 'off'; shown: string };
  'operation.category': { category: string };
  /** Those that fit what a card is about. `context` is written by `carried`. */
  'operation.fitting': { context: string };
  'operation.open': { operation: string; context: string };
  /** Looks whether an operation that was not allowed is allowed now. */
  'operation.recheck': { operation: string; context: string };
  /**
   * A form is a draft: what is filled in stays, whichever card of it is shown. `from` says which one was, whose inputs
   * come along: `page.2`, an item such as `body.openHours.0`, or `none`. `at` is the place of a field.
   */
  'form.page': { draftId: string; page: string; from: string };
  'form.submit': { draftId: string; from: string };
  'form.run': { draftId: string };
  /** Fills in what is there now. */
  'form.load': { draftId: string; from: string };
  /** The card that a field is on. */
  'form.show': { draftId: string; at: string };
  'form.items': { draftId: string; at: string; from: string };
  'form.item': { draftId: string; at: string; index: string };
  'form.saveItem': { draftId: string; at: string; index: string };
  'form.moveItemUp': { draftId: string; at: string; index: string };
  'form.removeItem': { draftId: string; at: string; index: string };
  /** One value by its name. */
  'pick.open': { draftId: string; at: string; from: string };
  'pick.search': { draftId: string; at: string; within: string };
  /** Chooses what something is a part of, such as the contact of a note. */
  'pick.within': { draftId: string; at: string; within: string; text: string };
  'pick.choose': { draftId: string; at: string; value: string; text: string };
  'pick.clear': { draftId: string; at: string };
  /** Several of a long list. A group is `=payments`, `?words in the name`, or `*` for the list of groups. */
  'options.open': { draftId: string; at: string; from: string };
  'options.search': { draftId: string; at: string };
  'options.show': { draftId: string; at: string; group: string };
  'options.keep': { draftId: string; at: string; group: string; take: 'ticked' | 'all' | 'none' };
  /** Pages of a list, from 0. */
  'answer.turn': { draftId: string; page: string };
  'answer.item': { draftId: string; index: string };
  /** Of one item, or of all that came: `all`. */
  'answer.raw': { draftId: string; index: string };
  /** Takes a list out of GoHighLevel, to its end. */
  'export.choose': { draftId: string };
  'export.save': { draftId: string; as: 'sheet' | 'csv' };
  /** As text on a card, for somebody who keeps the add-on out of their Drive. */
  'export.copy': { draftId: string };

  /** Many contacts at once: what is going on, or the beginning of a new one. */
  'bulk.show': {};
  'bulk.new': {};
  'bulk.search': {};
  /** Those on the open mail or draft. */
  'bulk.people': {};
  /** `from` is the page that was shown, counted from 1, whose boxes come along. */
  'bulk.page': { draftId: string; page: string; from: string };
  'bulk.kinds': { draftId: string; from: string };
  'bulk.kind': { draftId: string; kind: string };
  'bulk.preview': { draftId: string; kind: string };
  'bulk.start': { draftId: string };
  'bulk.run': { runId: string };
  'bulk.continue': { runId: string };
  'bulk.cancel': { runId: string };
  'bulk.retry': { runId: string };
  'bulk.askUndo': { runId: string };
  'bulk.undo': { runId: string };

  /** Labels in Gmail and tags in GoHighLevel, in step. */
  'sync.show': {};
  /** What switching it on would do. Writes nothing. */
  'sync.preview': {};
  'sync.switchOn': {};
  'sync.askSwitchOff': {};
  'sync.switchOff': {};
  /** `from` is the card that the click was on. */
  'sync.now': { from: 'home' | 'sync' };
  'sync.settings': {};
  'sync.saveSettings': {};
  'sync.labels': {};
  'sync.label': { labelId: string };
  'sync.saveLabel': { labelId: string };
  'sync.makeLabel': {};
  'sync.log': {};
  'sync.exportLog': {};
  /** The open mail's labels beside a contact's tags. */
  'sync.mail': { contactId: string };
  /** Puts a tag on the contact and its label on the open mail, or takes both off. */
  'sync.set': { contactId: string; tag: string; to: 'on' | 'off' };
  'sync.mailNow': { contactId: string };

  /** Contacts that are created from mail by themselves. */
  'auto.show': {};
  /** Which contacts the rules as typed would create. */
  'auto.preview': {};
  'auto.switchOn': {};
  'auto.switchOff': {};
  'auto.askUndo': { runId: string };
  'auto.undo': { runId: string };

  'change.list': {};
  'change.undo': { changeId: string };
  /** Sends a write again that certainly or possibly never arrived. */
  'change.retry': { changeId: string };
  /** What a write that has not reached GoHighLevel was to write. */
  'change.show': { changeId: string };
  /** Gives up a write that has not reached GoHighLevel. */
  'change.discard': { changeId: string };
  /** Sends everything that waits and is due. */
  'change.sendAll': {};
}

export type ActionName = keyof ActionParameters;

/** A click, as a card writes it down. */
export interface ActionCall {
  readonly name: ActionName;
  readonly parameters: Readonly<Record<string, string>>;
  /** Keeps what the rep has typed on the card after the answer. On unless it says false. */
  readonly persistValues?: boolean;
}

export const action = <Name extends ActionName>(name: Name, parameters: ActionParameters[Name]): ActionCall => ({
  name,
  parameters: parameters as Readonly<Record<string, string>>,
});
