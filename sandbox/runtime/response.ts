/** What a function returned, as Gmail would get it: plain JSON, or a refusal of what Gmail cannot use. */
import { AuthorizationThrown, type AuthorizationPrompt } from './card-service/authorization-exception';
import { partJson, partOf } from './card-service/part';
import { textOutput } from './content-service';
import { GoogleException } from './google-error';
import { GoogleObject } from './google-object';
import { htmlPage } from './html-service';

const answers = [
  'ActionResponse', 'UniversalActionResponse', 'ComposeActionResponse', 'UpdateDraftActionResponse', 'SuggestionsResponse', 'CalendarEventActionResponse',
  'DriveItemsSelectedActionResponse', 'EditorFileScopeActionResponse', 'LinkPreview',
];

const unusable = (name: string): GoogleException =>
  new GoogleException(
    'The value returned from Apps Script has a type that cannot be used by the add-ons platform. ' +
      `Also make sure to call build on any builder before returning it. Value: ${name}`,
  );

const isCard = (value: unknown): boolean => partOf(value)?.spec.name === 'Card';

const cardsJson = (cards: readonly unknown[]): unknown => ({
  action: { navigations: cards.map((card) => ({ pushCard: cardJson(card) })) },
});

const cardJson = (value: unknown): unknown => {
  const part = partOf(value);
  return part && partJson(part);
};

/**
 * Cards become `{ action: { navigations } }`, a response its own JSON, an HtmlOutput `{ title, content }`, a TextOutput
 * `{ content, contentType, fileName }`; plain data is itself. @throws GoogleException for any other object of Google, such as a builder that was not built
 */
export const responseJson = (value: unknown): unknown => {
  if (isCard(value)) return cardsJson([value]);
  if (Array.isArray(value) && value.length > 0 && value.every(isCard)) return cardsJson(value);
  if (!(value instanceof GoogleObject)) return value === undefined ? null : (JSON.parse(JSON.stringify(value, refuseObjects)) as unknown);
  const part = partOf(value);
  if (part && answers.includes(part.spec.name)) return partJson(part);
  const answer = htmlPage(value) ?? textOutput(value);
  if (answer) return answer;
  throw unusable(value.type.name);
};

const refuseObjects = (_: string, value: unknown): unknown => {
  if (value instanceof GoogleObject) throw unusable(value.type.name);
  return value;
};

/** The answer of an execution that ended in `AuthorizationException.throwException()`; null for any other error. */
export const authorizationAnswer = (error: Error | null): { readonly authorization: AuthorizationPrompt } | null =>
  error instanceof AuthorizationThrown ? { authorization: error.prompt } : null;
