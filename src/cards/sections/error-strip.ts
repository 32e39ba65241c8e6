import type { Section } from '../card';
import { html } from '../card';
import { oneLine } from '../shortened';
import { paragraph } from '../widgets';

/** What was wrong with a form, above its fields; no section when nothing was. `error` is a sentence. */
export const errorStrip = (error: string | null): readonly Section[] =>
  error === null ? [] : [{ widgets: [paragraph(html`<font color="#b3261e"><b>${oneLine(error, 500)}</b></font>`)] }];
