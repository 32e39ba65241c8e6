/** Members that are service calls, each refused without its scope. */
import { metered, type Meter } from './execution';
import { NotEmulated } from './google-error';
import type { Member } from './google-object';
import type { CheckScope } from './scopes';
import type { ScopedType } from './service-scopes';

export type ScopedMembers = <Name extends string>(owner: ScopedType, members: Readonly<Record<Name, Member>>) => Record<Name, Member>;

/** The id of a REST method, `calendar.events.list`. */
const isRestMethod = (member: string): boolean => /^[a-z]+(\.\w+)+$/.test(member);

export const scopedMembers = ({ meter, checkScope, service }: {
  readonly meter: Meter;
  readonly checkScope: CheckScope;
  /** As calls are counted: `GmailApp`, for all its objects. */
  readonly service: string;
}): ScopedMembers => (owner, members) => {
  const checked = Object.fromEntries(
    Object.entries<Member>(members).map(([name, member]): [string, Member] => [
      name,
      (...given) => {
        checkScope(`${owner}.${name}`);
        try {
          return member(...given);
        } catch (error) {
          // A script asks for members of a service, not for methods of the API underneath.
          throw error instanceof NotEmulated && isRestMethod(error.member) ? new NotEmulated(`${owner}.${name}`) : error;
        }
      },
    ]),
  );
  return metered({ meter, service, ms: 0 }, checked) as Record<keyof typeof members, Member>;
};
