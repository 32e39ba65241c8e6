import { methodTable } from '../google-method';
import type { GoogleState, GoogleUser } from '../state';

const auth = 'https://www.googleapis.com/auth/userinfo.';

/** `openid` alone tells who it is, `email` the address and `profile` the name. */
const scopes: readonly string[] = ['openid', `${auth}email`, `${auth}profile`];

/** Google's number of the user, the same on every call. */
const subject = '100000000000000000001';

const named = ({ name }: GoogleUser): object => {
  const [given = '', ...family] = name.split(' ');
  return { name, given_name: given, ...(family.length > 0 && { family_name: family.join(' ') }) };
};

/** What the granted scopes allow to be told. @param verified what the API calls it that the address is the user's */
const told = ({ user, grantedScopes }: GoogleState, verified: string): object => ({
  ...(grantedScopes().includes(`${auth}profile`) && named(user)),
  ...(grantedScopes().includes(`${auth}email`) && { email: user.email, [verified]: true }),
});

/** https://developers.google.com/identity/openid-connect/openid-connect#obtainuserinfo, and its older form */
export const userinfoMethods = methodTable({
  'userinfo.v2.get': {
    method: 'GET',
    path: '/oauth2/v2/userinfo',
    scopes,
    internalName: 'google.oauth2.v2.UserInfo.Get',
    quotaUnits: 1,
    query: {},
    answer: (state) => ({ id: subject, ...told(state, 'verified_email') }),
  },
  'userinfo.get': {
    method: 'GET',
    path: ['/oauth2/v3/userinfo', '/v1/userinfo'],
    scopes,
    internalName: 'google.oauth2.v3.UserInfo.Get',
    quotaUnits: 1,
    query: {},
    answer: (state) => ({ sub: subject, ...told(state, 'email_verified') }),
  },
});
