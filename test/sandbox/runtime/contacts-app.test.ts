import { errorOf } from './an-add-on';

it.each(['getContacts()', 'createContact("a", "b", "c@example.com")', 'getContact("c@example.com")'])('%s fails: the service was shut down', (call) => {
  expect(errorOf(`ContactsApp.${call}`)).toBe('Exception: The Contacts service was shut down. Use the People API advanced service instead.');
});
