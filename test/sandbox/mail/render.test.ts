import { parseMessage } from '../../../sandbox/mail/parse-message';
import { frameDocument, messageForReading } from '../../../sandbox/mail/render';
import { mailText } from './mail-text';

describe('a message for the page', () => {
  it('is plain JSON without the raw headers', async () => {
    const view = messageForReading(
      await parseMessage(mailText(['From: Pat <pat@reed.example>', 'Subject: Hi', 'Date: Thu, 05 Nov 2026 09:00:00 +0000'])),
    );
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual({
      subject: 'Hi',
      from: { name: 'Pat', email: 'pat@reed.example' },
      to: [],
      cc: [],
      date: Date.UTC(2026, 10, 5, 9),
      html: null,
      text: 'Hello.\n',
      attachments: [],
      invite: null,
    });
  });

  it('is framed under a policy that comes before the mail and forbids scripts and loads from the network', () => {
    const framed = frameDocument('<script>alert(1)</script><img src="https://track.example/1.gif">');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(framed)?.[1] ?? '';
    expect(policy.split('; ')).toStrictEqual([
      "default-src 'none'",
      'img-src data:',
      "style-src 'unsafe-inline'",
      "form-action 'none'",
      "base-uri 'none'",
    ]);
    expect(framed.indexOf(policy)).toBeLessThan(framed.indexOf('<script>'));
  });
});
