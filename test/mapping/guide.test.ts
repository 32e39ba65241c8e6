import { anyOperation, offeredOperations } from '../../src/ghl/calls';
import { guideTo } from '../../src/ghl/guide/guide';
import { helps } from '../../src/ghl/guide/helps';
import { labels } from '../../src/ghl/guide/labels';
import { losses } from '../../src/ghl/guide/losses';
import { notices } from '../../src/ghl/guide/notices';
import { picks } from '../../src/ghl/guide/picks';
import { presets, suggestions } from '../../src/ghl/guide/presets';
import type { Operation } from '../../src/ghl/operation';
import type { FormField } from '../../src/mapping/form-fields';
import { formFields, itemFields } from '../../src/mapping/form-fields';

const rowOf = (id: string): Operation => anyOperation(id) as Operation;

/** With the fields of the items of lists. */
const withParts = (field: FormField): readonly FormField[] => [field, ...(field.field.type === 'objects' ? itemFields(field, 0).flatMap(withParts) : [])];

const all = offeredOperations().flatMap((id) => formFields(rowOf(id), id).flatMap(withParts));

/** Ids that GoHighLevel has no list of, and why a rep may know them all the same. */
const typed: Readonly<Record<string, string>> = {
  additionalEmailIds: 'are addresses',
  altId: 'is the provider’s own name of a message',
  conversationProviderId: 'is the app’s own',
  customSubtypeId: 'is the app’s own',
  formId: 'stands in the address of the form; the operations know no list of forms',
  googlePlacesId: 'is Google’s',
  pixelId: 'is Facebook’s',
  scoreProfile: 'is of a kind of which there is no list',
  sid: 'is Twilio’s',
  sortScoreProfile: 'is of a kind of which there is no list',
  threadId: 'is of a thread; a message to reply to is chosen instead',
  visitorId: 'is of a visitor of the live chat',
};

const isId = ({ name }: FormField): boolean => /(?:^i|I)ds?$|_id$|^sid$|^(?:assigned(?:To|_to)|followers|mentions|contacts|author|categories|selectedUsers|scoreProfile|sortScoreProfile)$/.test(name);

describe('What is an id', () => {
  it('is chosen by its name, wherever GoHighLevel has a list of it', () => {
    const others = all.filter((field) => isId(field) && field.pick === undefined && typed[field.name] === undefined).map(({ of, at }) => `${of} ${at}`);
    // The older notifications of a calendar take addresses.
    expect(others).toStrictEqual(['calendars.create body.notifications.0.selectedUsers', 'calendars.update body.notifications.0.selectedUsers']);
  });

  it('is typed only where it is still asked for', () => {
    expect(Object.keys(typed).filter((name) => !all.some((field) => field.name === name && field.pick === undefined))).toStrictEqual([]);
  });
});

describe('What a field is called', () => {
  it('is said to people: no name of a program, no id, and short enough for a line', () => {
    const odd = all.map(({ label }) => label).filter((label) => label.length > 45 || !/^[A-Z]/.test(label) || /[a-z][A-Z]|_/.test(label.replace(/GoHighLevel|LinkedIn/, '')));
    expect([...new Set(odd)]).toStrictEqual([]);
  });

  it('is another for each field of a form, under its heading', () => {
    const twins = offeredOperations().flatMap((id) => {
      const names = formFields(rowOf(id), id).map(({ group, label }) => `${id} ${group} ${label}`);
      return names.filter((name, index) => names.indexOf(name) !== index);
    });
    expect(twins).toStrictEqual([]);
  });

  it('is told of each by itself, though others have the same name', () => {
    expect(guideTo('calendars.notifications.list', 'deleted').help).toBe('');
    expect(guideTo('calendars.update', 'deleted').help).toBe('Yes makes the day an ordinary one again');
  });

  it('comes with help that fits under a field', () => {
    expect(Object.values(helps).filter((help) => help.length > 100 || /[.!]$/.test(help) || help === '')).toStrictEqual([]);
  });
});

describe.each(Object.entries({ helps, labels, picks, presets, suggestions }))('Each of the %s', (_, table) => {
  it('is of a field that there is', () => {
    const named = new Set(all.flatMap(({ of, name }) => [name, ...of.split('.').map((__, index, parts) => `${parts.slice(0, index + 1).join('.')}:${name}`)]));
    const groups = new Set(offeredOperations().flatMap((id) => Object.keys(rowOf(id).body ?? {})));
    expect(Object.keys(table).filter((key) => !named.has(key) && !groups.has(key))).toStrictEqual([]);
  });
});

describe('Before something is lost', () => {
  it('it is said what', () => {
    expect(Object.keys(losses).sort()).toStrictEqual(offeredOperations().filter((id) => rowOf(id).destructive).sort());
  });

  it('notices are of operations that there are', () => {
    expect(Object.keys(notices).filter((id) => !offeredOperations().includes(id))).toStrictEqual([]);
  });
});
