import { answerExamples } from './gallery/answers';
import { autoContactExamples } from './gallery/auto-contacts';
import { bulkExamples } from './gallery/bulk';
import { contactExamples, panelExamples } from './gallery/contacts';
import type { Example } from './gallery/example';
import { formExamples } from './gallery/forms';
import { operationFormExamples } from './gallery/operation-forms';
import { peopleExamples } from './gallery/people';
import { placeExamples } from './gallery/places';
import { problemExamples } from './gallery/problems';
import { syncExamples } from './gallery/sync';

/** Every card in every state: walked by the rules, and worth a look in the sandbox. */
export const gallery: readonly Example[] = [
  ...contactExamples,
  ...panelExamples,
  ...peopleExamples,
  ...formExamples,
  ...operationFormExamples,
  ...placeExamples,
  ...answerExamples,
  ...bulkExamples,
  ...syncExamples,
  ...autoContactExamples,
  ...problemExamples,
];
