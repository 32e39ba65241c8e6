/** Members of CardService that not every add-on has. */

/** `chat`: only in Google Chat apps. `preview`: only for who is enrolled in Google's Developer Preview Program. */
export type Audience = 'chat' | 'preview';

export interface CardServiceOptions {
  readonly chat?: boolean;
  readonly preview?: boolean;
}

/** Whether a member is there; the members of everybody have no audience. */
export type IsThere = (only: Audience | undefined) => boolean;

export const isThereFor = (options: CardServiceOptions): IsThere => (only) => only === undefined || options[only] === true;
