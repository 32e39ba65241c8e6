import { everyScope, signIn, thrownBy } from './a-signed-in-add-on';

const names = 'const names = (items) => { const all = []; while (items.hasNext()) all.push(items.next().getName()); return all; };';
const shown = async (body: string): Promise<unknown> => {
  const { response, error } = (await signIn()).run(`${names} ${body}`);
  return error ?? response;
};

it('saves an attachment in a folder that it finds or makes', async () => {
  const body = `
    const found = DriveApp.getFoldersByName('Offers');
    const folder = found.hasNext() ? found.next() : DriveApp.createFolder('Offers');
    const file = folder.createFile(Utilities.newBlob('a,b', 'text/csv', 'prices.csv'));
    const again = DriveApp.getFileById(file.getId());
    return [again.getName(), again.getMimeType(), again.getSize(), again.getBlob().getDataAsString(), names(again.getParents()), names(folder.getFiles()),
      names(folder.getParents()), again.getUrl().includes(file.getId()), again.getOwner().getEmail()];`;
  expect(await shown(body)).toEqual(['prices.csv', 'text/csv', 3, 'a,b', ['Offers'], ['prices.csv'], ['My Drive'], true, 'robin@harbour-homes.example']);
});

it('keeps what it holds from one execution to the next', async () => {
  const { runtime } = await signIn();
  const script = runtime(`function put() { return DriveApp.createFile('a.txt', 'one').getId(); } function get(id) { return DriveApp.getFileById(id).getBlob().getDataAsString(); }`);
  expect(script.run('get', [script.run('put', []).response]).response).toBe('one');
});

it('names, describes, stars, shares, copies, moves and bins', async () => {
  const body = `
    const folder = DriveApp.createFolder('F');
    const file = DriveApp.createFile('a.txt', 'one').setName('b.txt').setDescription('d').setStarred(true)
      .setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW).setContent('two');
    const copies = [file.makeCopy(), file.makeCopy('c.txt', folder)];
    file.moveTo(folder);
    copies[0].setTrashed(true);
    return [file.getDescription(), file.isStarred(), file.getSharingAccess() === DriveApp.Access.ANYONE_WITH_LINK, String(file.getSharingPermission()),
      names(folder.getFiles()), names(DriveApp.getFiles()), names(DriveApp.getTrashedFiles()), copies[1].getBlob().getDataAsString()];`;
  expect(await shown(body)).toEqual(['d', true, true, 'VIEW', ['c.txt', 'b.txt'], ['c.txt', 'b.txt'], ['Copy of b.txt'], 'two']);
});

it.each([
  [`title contains 'off'`, ['Offer "one".pdf']],
  [`title = 'notes.txt' and trashed = false`, ['notes.txt']],
  [`mimeType = "application/pdf"`, ['Offer "one".pdf']],
  [`title = 'Offer "one".pdf'`, ['Offer "one".pdf']],
  [`mimeType != 'application/pdf' and starred = true`, ['notes.txt']],
  [`trashed = true`, ['old.txt']],
  [``, ['notes.txt', 'Offer "one".pdf']],
])('searches for %s', async (query, found) => {
  const body = `
    DriveApp.createFile('old.txt', '').setTrashed(true);
    DriveApp.createFile(Utilities.newBlob('', 'application/pdf', 'Offer "one".pdf'));
    DriveApp.createFile('notes.txt', '').setStarred(true);
    return names(DriveApp.searchFiles(${JSON.stringify(query)}));`;
  expect(await shown(body)).toEqual(found);
});

it('refuses by name a search term that it does not know, and a list of people', async () => {
  const account = await signIn();
  expect(thrownBy(account, `DriveApp.searchFiles("fullText contains 'a'")`)).toMatch(/^NotEmulated: The Drive search term fullText contains 'a' /);
  expect(thrownBy(account, `DriveApp.createFile('a', 'b').addEditor('a@example.com')`)).toMatch(/^NotEmulated: File\.addEditor /);
});

it.each([
  [`DriveApp.getFileById('x')`, 'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.'],
  [`DriveApp.getFiles().next()`, 'Cannot retrieve the next object: iterator has reached the end.'],
  [`DriveApp.createFile('a', 'b', MimeType.GOOGLE_DOCS)`, 'Cannot use "DriveApp.createFile()" to create Google MIME types. Please use Advanced Drive Service.'],
  [`DriveApp.createFile('a')`, "The parameters (String) don't match the method signature for DriveApp.createFile."],
])('%s is refused', async (call, message) => {
  expect(thrownBy(await signIn(), call)).toBe(`Exception: ${message}`);
});

it('needs the scope of Drive', async () => {
  const scopes = everyScope.filter((scope) => !scope.endsWith('/drive'));
  expect(thrownBy(await signIn({}, scopes), `DriveApp.createFolder('a')`)).toMatch(/^Exception: Specified permissions are not sufficient to call DriveApp\.createFolder/);
});
