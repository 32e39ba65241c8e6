import { scope } from './a-google';
import { anAccount, outcomeOf } from './an-account';

const who = { sub: '100000000000000000001' };
const email = { email: 'robin@harbour-homes.example', email_verified: true };

describe('userinfo', () => {
  it.each(['/oauth2/v3/userinfo', '/v1/userinfo'])('tells who signed in, as far as the scopes allow: %s', (path) => {
    const tell = (...scopes: readonly string[]) => anAccount('empty', scopes).call('GET', path).body;
    expect(tell('openid')).toStrictEqual(who);
    expect(tell('openid', scope('userinfo.email'))).toStrictEqual({ ...who, ...email });
    const name = { name: 'Robin Vale', given_name: 'Robin', family_name: 'Vale' };
    expect(tell(scope('userinfo.email'), scope('userinfo.profile'))).toStrictEqual({ ...who, ...name, ...email });
  });

  it('calls the same by older names in its second version', () => {
    const { call } = anAccount('empty', [scope('userinfo.email')]);
    expect(call('GET', '/oauth2/v2/userinfo').body).toStrictEqual({ id: who.sub, email: email.email, verified_email: true });
    expect(outcomeOf(anAccount('empty', [scope('tasks')]).call('GET', '/oauth2/v2/userinfo'))).toBe('403: Request had insufficient authentication scopes.');
  });
});
