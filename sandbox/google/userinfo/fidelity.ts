import type { FidelityRow } from '../fidelity-row';

export const userinfoFidelity: readonly FidelityRow[] = [
  {
    behaviour: 'userinfo tells the address and the name only to who was granted them',
    source: 'https://developers.google.com/identity/openid-connect/openid-connect#obtainuserinfo',
    confidence: 'documented',
    test: 'tells who signed in, as far as the scopes allow',
  },
];
