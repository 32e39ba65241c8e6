import { backgroundCatalogue } from '../../google/background-catalogue';
import type { App } from '../app';

const scopes = [backgroundCatalogue['gmail.labels.list'].scope];

/** Where labels can be allowed; null when they are. A user may have left the box unticked when Google asked. */
export const labelsClosedTo = ({ platform }: App): { readonly consentUrl: string } | null =>
  platform.missingScopes(scopes).length === 0 ? null : { consentUrl: platform.consentUrl(scopes) };
