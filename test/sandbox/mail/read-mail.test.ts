import { basename, join } from 'node:path';
import { NotMailError } from '../../../sandbox/mail/message';
import { parseMail } from '../../../sandbox/mail/parse-message';
import { readMail } from '../../../sandbox/mail/read-mail';

const fixture = (name: string): string => join(__dirname, '../../fixtures/mail', name);

const subjectsOf = async (...names: readonly string[]): Promise<readonly string[]> =>
  (await parseMail(await readMail(names.map(fixture)))).map(({ subject }) => subject);

describe('opening mail files', () => {
  it('opens an .eml file', async () => {
    expect(await subjectsOf('one.eml')).toStrictEqual(['One file']);
  });

  it('opens an .mbox file with several messages, in their order', async () => {
    const messages = await readMail([fixture('three.mbox')]);
    expect(messages.map(({ origin }) => basename(origin))).toStrictEqual(['three.mbox#1', 'three.mbox#2', 'three.mbox#3']);
    expect(await subjectsOf('three.mbox')).toStrictEqual(['First of three', 'Re: First of three', 'Third of three']);
  });

  it('takes away the quoting of "From " lines, one ">" of each', async () => {
    const [first] = await parseMail(await readMail([fixture('three.mbox')]));
    expect(first?.text.trim()).toBe('The first.\nFrom here on it is quoted as mbox does.\n>From twice.');
  });

  it('does not take a sentence that begins with "From" for a new message', async () => {
    const [, second] = await parseMail(await readMail([fixture('three.mbox')]));
    expect(second?.text).toContain('From Monday on we are closed.\nThat is all.');
  });

  it('opens a folder with its subfolders, sorted by name, and leaves other files alone', async () => {
    expect(await subjectsOf('folder')).toStrictEqual(['First by name', 'Begins with a byte order mark', 'One file']);
  });

  it('opens several paths one after the other', async () => {
    expect(await subjectsOf('three.mbox', 'one.eml')).toHaveLength(4);
  });
});

describe('a path that is no mail', () => {
  it.each([
    ['nowhere.eml', 'there is no such file or folder'],
    ['empty.eml', 'the file is empty'],
    ['empty.mbox', 'the file is empty'],
    ['no-mail', 'this folder holds no .eml or .mbox file'],
    ['no-mail/readme.txt', 'this is not a mail: it does not begin with a header such as "From: …"'],
    ['contact.eml', 'this is not a mail: it has no From, To, Subject or Date header'],
    ['other-headers.eml', 'this is not a mail: it has no From, To, Subject or Date header'],
    ['text.mbox', 'this .mbox file holds no messages: none of its lines begins with "From " and a date'],
  ])('%s is refused with its name and the reason', async (name, reason) => {
    const path = fixture(name);
    const refusal = await readMail([path]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NotMailError);
    expect((refusal as Error).message).toBe(`${path}: ${reason}`);
  });
});
