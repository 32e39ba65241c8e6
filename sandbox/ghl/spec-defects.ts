/**
 * Where GoHighLevel's published OpenAPI files say other than GoHighLevel does, or than its own client sends. Exchanges
 * recorded from that client (`RECORD=FILE npx jest test/conformance/ghl`) and from the add-on (the same with
 * `test/journeys/operations`) differ from the files in these places, in what a test gives wrongly on purpose, and in no others.
 */
export interface SpecDefect {
  /** As the files name it; `*` for every operation. */
  readonly operation: string;
  /** Where in the exchange, as a path. */
  readonly where: string;
  readonly because: string;
}

const defects = (because: string, all: readonly (readonly [operation: string, where: string])[]): readonly SpecDefect[] =>
  all.map(([operation, where]) => ({ operation, where, because }));

const associationBodies = ['firstObjectKey', 'firstObjectLabel', 'secondObjectKey', 'secondObjectLabel', 'associationType'].join(', ');
const relations = ['GET /associations/relations/{recordId}', 'POST /associations/relations', 'DELETE /associations/relations/{relationId}'] as const;

export const specDefects: readonly SpecDefect[] = [
  ...defects('GoHighLevel’s own client sends 2023-02-21 to every operation, which the files do not list; integrations saw it answered like the dated versions', [
    ['*', 'request header Version'],
  ]),
  ...defects('not in the files at all; its path reads as that of a contact called “lookup”', [['GET /contacts/lookup', 'request']]),
  ...defects('a field with several choices has a list of texts; the file knows one text', [
    ['GET /contacts/{contactId}', 'response body contact.customFields[].value'],
    ['POST /contacts/', 'response body contact.customFields[].value'],
    ['POST /contacts/upsert', 'response body contact.customFields[].value'],
    ['PUT /contacts/{contactId}', 'response body contact.customFields[].value'],
    ['GET /contacts/', 'response body contacts[].customFields[].value'],
    ['GET /contacts/business/{businessId}', 'response body contacts[].customFields[].value'],
  ]),
  ...defects('a number in the examples of fields for numbers and money, typed as an object', [
    ['POST /contacts/', 'request body customFields[].field_value'],
    ['POST /contacts/upsert', 'request body customFields[].field_value'],
    ['PUT /contacts/{contactId}', 'request body customFields[].field_value'],
  ]),
  ...defects('written as a list; the file types what is answered as one text', [
    ['POST /users/', 'response body scopes'],
    ['PUT /users/{userId}', 'response body scopes'],
    ['GET /users/{userId}', 'response body scopes'],
  ]),
  ...defects('typed as texts, but its example has objects with contactId, message and type', [
    ['POST /contacts/bulk/tags/update/{type}', 'response body responses[]'],
  ]),
  ...defects('integrations saw 201; the file lists 200', [
    ['POST /locations/{locationId}/tasks/search', 'response status'],
    ['POST /conversations/messages/inbound', 'response status'],
  ]),
  ...defects('the two kinds of template have no required property, so every template fits both where exactly one may fit', [
    ['GET /locations/{locationId}/templates', 'response body templates[]'],
  ]),
  ...defects('times are texts; the file types them as objects', [
    ['GET /calendars/events', 'response body events[].{startTime, endTime, dateAdded, dateUpdated}'],
    ['GET /calendars/blocked-slots', 'response body events[].{startTime, endTime, dateAdded, dateUpdated}'],
    ['GET /calendars/events/appointments/{eventId}', 'response body event.{startTime, endTime, dateAdded, dateUpdated}'],
    ['POST /calendars/events/block-slots', 'response body {startTime, endTime}'],
    ['PUT /calendars/events/block-slots/{eventId}', 'response body {startTime, endTime}'],
  ]),
  ...defects('stands beside the dates; the file allows only days there', [['GET /calendars/{calendarId}/free-slots', 'response body traceId']]),
  ...defects('stages and the rest are objects or texts; the file types each as a list', [
    ['GET /opportunities/pipelines', 'response body pipelines[].stages[]'],
    ['GET /opportunities/search', 'response body opportunities[].{notes, tasks, calendarEvents, followers}[]'],
    ['POST /opportunities/search', 'response body opportunities[].{notes, tasks, calendarEvents, followers}[]'],
    ['GET /opportunities/{id}', 'response body opportunity.followers[]'],
    ['POST /opportunities/', 'response body opportunity.followers[]'],
    ['PUT /opportunities/{id}', 'response body opportunity.followers[]'],
  ]),
  ...defects('required in the file, which says as well that a calendar and a team member exclude each other', [
    ['POST /calendars/events/block-slots', 'request body calendarId'],
    ['PUT /calendars/events/block-slots/{eventId}', 'request body calendarId'],
  ]),
  ...defects('a number in the examples, typed as an object', [['POST /opportunities/upsert', 'request body monetaryValue']]),
  ...defects('required in the file, and left out by those who use it', [
    ['POST /opportunities/upsert', 'request body {followers, isRemoveAllFollowers, followersActionType}'],
    ['POST /conversations/messages/inbound', 'request body {conversationId, conversationProviderId}'],
    ['POST /conversations/messages', 'request body subType'],
  ]),
  ...defects('a text in the examples, typed as an object', [
    ['POST /conversations/messages', 'request body subType'],
    ['POST /conversations/messages/inbound', 'request body direction'],
  ]),
  ...defects('nested as messages.messages: issue #54', [['GET /conversations/{conversationId}/messages', 'response body']]),
  ...defects('several types are given, separated by commas; the file lists the single ones', [['GET /conversations/{conversationId}/messages', 'request query type']]),
  ...defects('comes under `message`: issue #258', [['GET /conversations/messages/{id}', 'response body']]),
  ...defects('a list of sentences; the file shows one sentence', [
    ['GET /conversations/locations/{locationId}/messages/{messageId}/transcription', 'response body'],
  ]),
  ...defects('keys and labels are texts; the file types them as objects', [
    ['POST /associations/', `request and response body {${associationBodies}}`],
    ['PUT /associations/{associationId}', `request and response body {${associationBodies}}`],
    ['GET /associations/{associationId}', `response body {${associationBodies}}`],
    ['GET /associations/key/{key_name}', `response body {${associationBodies}}`],
    ['GET /associations/objectKey/{objectKey}', `response body {${associationBodies}}`],
  ]),
  ...defects('a list under `associations`; the file shows one association', [['GET /associations/', 'response body']]),
  ...defects('a relation, or a list of them; the file shows an association', relations.map((operation) => [operation, 'response body'] as const)),
  ...defects('required in the file, whose property is called `label`', [['GET /blogs/categories', 'response body categories[].name']]),
];
