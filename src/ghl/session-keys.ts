export const sessionKey = 'session';
/** The agency's tokens beside those of the chosen location. Both in one property would not fit: each may be 2 kB long. */
export const agencyKey = 'session.agency';

/** Whose token: the signed-in location's, or its agency's. */
export type TokenOwner = 'location' | 'company';

/** Set while a refresh token is on its way, so that a run killed in between can be told from a refused one. */
export const refreshingKey = (owner: TokenOwner): string => (owner === 'location' ? 'session.refreshing' : 'session.agency-refreshing');
