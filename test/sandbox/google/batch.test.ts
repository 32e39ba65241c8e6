import { aMailAccount } from './a-mail-account';

const mails = [['From: ana@x.example', 'Subject: One']];

interface Part {
  readonly contentId: string | undefined;
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look deep into replies
  readonly body: any;
}

const account = async () => {
  const { google, id, mailbox } = await aMailAccount(mails);
  const send = (body: string, path = 'gmail/v1', type = 'multipart/mixed; boundary="b"') =>
    google.handle({
      method: 'POST',
      url: `https://gmail.googleapis.com/batch/${path}`,
      headers: { authorization: `Bearer ${google.accessToken()}`, 'content-type': type },
      body,
    });
  /** Each call is the text of its HTTP request. */
  const batch = (...calls: readonly string[]): readonly Part[] => {
    const parts = calls.map((call, at) => ['--b', 'Content-Type: application/http', `Content-ID: <item${at}>`, '', call, ''].join('\r\n'));
    const { headers, body } = send(`${parts.join('')}--b--`);
    const boundary = /boundary=(.*)$/.exec(headers['content-type'] ?? '')?.[1] ?? '';
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => {
        const text = part.split('\r\n\r\n').slice(2).join('\r\n\r\n').trim();
        return {
          contentId: /Content-ID: (\S+)/.exec(part)?.[1],
          status: Number(/HTTP\/1.1 (\d+)/.exec(part)?.[1]),
          body: text === '' ? null : JSON.parse(text),
        };
      });
  };
  return { google, id, mailbox, send, batch };
};

describe('a batch', () => {
  it('answers every call in a part of its own, with its own status', async () => {
    const { batch, id, mailbox } = await account();
    const modify = JSON.stringify({ addLabelIds: ['STARRED'] });
    const answers = batch(
      `GET /gmail/v1/users/me/messages/${id(0)}?format=minimal HTTP/1.1\r\n`,
      `POST /gmail/v1/users/me/messages/${id(0)}/modify\r\nContent-Type: application/json\r\ncontent-length: ${modify.length}\r\n\r\n${modify}`,
      'GET /gmail/v1/users/me/messages/abc123',
      'GET /gmail/v1/users/me/settings/filters',
      `DELETE /gmail/v1/users/me/messages/${id(0)}`,
    );
    expect(answers.map(({ contentId, status }) => [contentId, status])).toStrictEqual([
      ['<response-item0>', 200],
      ['<response-item1>', 200],
      ['<response-item2>', 404],
      ['<response-item3>', 501],
      ['<response-item4>', 204],
    ]);
    expect(answers.slice(0, 2).map(({ body }) => body.labelIds)).toStrictEqual([['UNREAD', 'INBOX'], ['UNREAD', 'INBOX', 'STARRED']]);
    expect(answers[4]?.body).toBeNull();
    expect(mailbox.counts().messages).toBe(0);
  });

  it('costs as much quota as its calls, and each may be refused by itself', async () => {
    const { batch, google, id } = await account();
    google.faults.next('gmail.messages.get', { status: 429 });
    const get = `GET /gmail/v1/users/me/messages/${id(0)}`;
    expect(batch(get, get, `${get}\r\nAuthorization: Bearer other`).map(({ status }) => status)).toStrictEqual([429, 200, 401]);
    expect(google.quotaUnits()).toBe(5);
  });

  it('holds calls of one API, no uploads, and a hundred at most', async () => {
    const { batch, send } = await account();
    const get = 'GET /gmail/v1/users/me/profile';
    const refused = batch('GET /tasks/v1/users/@me/lists', 'POST /upload/gmail/v1/users/me/messages/send', 'hello');
    expect(refused.map(({ status }) => status)).toStrictEqual([400, 501, 400]);
    expect(batch(...Array<string>(100).fill(get)).filter(({ status }) => status === 200)).toHaveLength(100);
    const many = Array<string>(101).fill(`--b\r\nContent-Type: application/http\r\n\r\n${get}\r\n`).join('');
    const answers = [send(`${many}--b--`), send(''), send('x', 'gmail/v1', 'text/plain'), send('', 'tasks/v1')];
    expect(answers.map(({ status }) => status)).toStrictEqual([400, 400, 400, 501]);
  });
});
