/** What Gmail shows when an add-on throws an AuthorizationException without a card of its own. */
import type { AuthorizationPrompt } from '../runtime/card-service/authorization-exception';
import type { CardJson } from './card-json';

/** The prompt in an execution's response; null when there is none. */
export const readAuthorization = (response: unknown): AuthorizationPrompt | null =>
  typeof response === 'object' && response !== null && 'authorization' in response ? (response.authorization as AuthorizationPrompt) : null;

export const authorizationCard = ({ authorizationUrl, resourceDisplayName }: AuthorizationPrompt): CardJson => ({
  header: { title: 'Authorization required' },
  sections: [
    {
      widgets: [
        { textParagraph: { text: `This add-on needs your authorization to access ${resourceDisplayName.replace(/[&<>]/g, '')}.` } },
        { buttonList: { buttons: [{ text: 'Authorize', onClick: { openLink: { url: authorizationUrl, openAs: 'OVERLAY', onClose: 'RELOAD' } } }] } },
      ],
    },
  ],
});
