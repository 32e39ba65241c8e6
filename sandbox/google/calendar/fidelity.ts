import type { FidelityRow } from '../fidelity-row';

const api = 'https://developers.google.com/workspace/calendar/api';
const errors = `${api}/guides/errors`;
const list = `${api}/v3/reference/events/list`;
const events = `${api}/v3/reference/events`;

/** What the emulated Calendar API does as Google's does, and where that is known from. */
export const calendarFidelity: readonly FidelityRow[] = [
  {
    behaviour: 'Calendar: a range that ends before it begins is answered 400 timeRangeEmpty',
    source: errors,
    confidence: 'documented',
    test: 'is bound by an event’s end and start',
  },
  {
    behaviour: 'Calendar: If-Match with an old etag is answered 412 conditionNotMet',
    source: errors,
    confidence: 'documented',
    test: 'with If-Match fails when the event has changed since',
  },
  {
    behaviour: 'Calendar: an id that was used before is answered 409 duplicate',
    source: errors,
    confidence: 'documented',
    test: 'can bring its own id, once',
  },
  {
    behaviour: 'Calendar: a second delete is answered 410 deleted; the event stays, cancelled',
    source: errors,
    confidence: 'documented',
    test: 'by delete cancels it, and is gone the second time',
  },
  {
    behaviour: 'Calendar: an expired sync token is answered 410 fullSyncRequired',
    source: errors,
    confidence: 'documented',
    test: 'is answered 410 when its token has expired',
  },
  {
    behaviour: 'Calendar: sync tokens live for 28 days, and updatedMin reaches no further back',
    source: 'The documentation says that there is a limit, and not where',
    confidence: 'assumed',
    test: 'is answered 410 when its token has expired',
  },
  {
    behaviour: 'Calendar: a sync cannot be narrowed by eight parameters, nor with showDeleted=false',
    source: list,
    confidence: 'documented',
    test: 'cannot be combined with %s',
  },
  {
    behaviour: 'Calendar: a sync tells of deleted events, with little more than their ids',
    source: events,
    confidence: 'documented',
    test: 'tells what has changed, and of deleted events little more than the id',
  },
  {
    behaviour: 'Calendar: no sync token comes with orderBy, q, iCalUID, updatedMin or property constraints; one does with timeMin and timeMax',
    source: 'The synchronisation guide has a full sync with timeMin; people miss the token with orderBy',
    confidence: 'assumed',
    test: 'comes in pages, of which the last has the sync token',
  },
  {
    behaviour: 'Calendar: timeMin bounds the end and timeMax the start of an event, both exclusively',
    source: list,
    confidence: 'documented',
    test: 'is bound by an event’s end and start',
  },
  {
    behaviour: 'Calendar: orderBy=startTime needs singleEvents',
    source: list,
    confidence: 'documented',
    test: 'can be ordered by start when series are laid out, and only then',
  },
  {
    behaviour: 'Calendar: q looks through everything but the extended properties',
    source: list,
    confidence: 'documented',
    test: 'finds words in every field but the properties',
  },
  {
    behaviour: 'Calendar: several property constraints must all be met, as the reference has it; the guide says any',
    source: list,
    confidence: 'documented',
    test: 'finds events by all the properties asked for',
  },
  {
    behaviour: 'Calendar: property keys over 44 characters are dropped, values over 1,024 are cut',
    source: `${api}/guides/extended-properties`,
    confidence: 'documented',
    test: 'drops a property with too long a key and cuts too long a value',
  },
  {
    behaviour: 'Calendar: patch merges objects and replaces lists; update replaces everything',
    source: `${api}/guides/performance#patch`,
    confidence: 'documented',
    test: 'by patch merges objects, replaces lists, and takes away what is null',
  },
  {
    behaviour: 'Calendar: a series keeps its time of day when the clock changes',
    source: `${api}/concepts/events-calendars`,
    confidence: 'documented',
    test: 'keeps its time of day where it is when the clock changes',
  },
  {
    behaviour: 'Calendar: instances of a series can be changed and cancelled one by one',
    source: `${api}/guides/recurringevents`,
    confidence: 'documented',
    test: 'can have an instance that differs, and one that is cancelled',
  },
  {
    behaviour: 'Calendar: a series without an end is laid out to 730 instances; weeks begin on Monday',
    source: 'Google has a horizon too and does not say where it lies',
    confidence: 'assumed',
    test: 'fills the rep’s Mondays and Thursdays',
  },
  {
    behaviour: 'Calendar: RDATE, EXRULE and rare parts of a rule are answered 501 by name',
    source: 'A named refusal in place of wrong dates',
    confidence: 'assumed',
    test: 'says by name what of a rule is not emulated',
  },
  {
    behaviour: 'Calendar: busy times are merged; transparent, declined and cancelled events are none',
    source: `${api}/v3/reference/freebusy/query`,
    confidence: 'documented',
    test: 'tell when they are busy, overlapping events as one',
  },
];
