import type { Widget } from '../card';
import { html } from '../card';
import { buttonRow, linkButton, paragraph } from '../widgets';

/** The user has not allowed the add-on to read and change labels. */
export interface ModifyClosed {
  /** Where that can be changed; empty when Google does not tell. */
  readonly consentUrl: string;
}

/** What is missing, and how to allow it. */
export const labelsClosed = ({ consentUrl }: ModifyClosed): readonly Widget[] => [
  paragraph(html`<b>Google permission missing</b><br>You have not allowed this add-on to read and change labels in Gmail. Google calls it “gmail.modify”. Everything else works without it.`),
  consentUrl === ''
    ? paragraph(html`Close Gmail’s tab and open it again, and allow it when Google asks.`)
    : buttonRow(linkButton('Allow it', consentUrl, { altText: 'Allow reading and changing labels in Gmail' })),
];
