import { messageTypeOf } from '../message-types';
import { refusal } from '../refusals';
import type { ConversationProvider } from '../state/conversation-records';
import type { Grant } from '../state/records';
import type { State } from '../state/state';

interface Asked {
  readonly state: State;
  readonly grant: Grant;
  readonly locationId: string;
}

/**
 * Null for no id. @throws Refusal 500 for a provider that does not exist here: that is what GoHighLevel answers; 400 for
 * another app's
 */
export const providerWith = ({ state, grant, locationId }: Asked, id: string | undefined): ConversationProvider | null => {
  if (id === undefined) return null;
  const provider = state.conversationProviders.withId(id);
  if (provider?.locationId !== locationId) throw refusal(500, 'Internal server error');
  if (provider.app !== grant.app) throw refusal(400, `You don't have access to the conversationProvider with id: ${id}`);
  return provider;
};

/** The kind of message that a writer's `type` makes. */
export const kindOf = (type: string, provider: ConversationProvider | null): string =>
  type === 'Custom' ? `TYPE_CUSTOM_${provider?.channel === 'Email' ? 'EMAIL' : 'SMS'}` : (messageTypeOf[type] ?? '');
