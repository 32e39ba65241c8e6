import { asObject, asText } from '../../json';
import type { App } from '../app';

/** The names of a run's contacts are remembered for some hours, for saying whose change failed. */
const partKey = (runId: string, part: number): string => `bulk.names.${runId}.${part}`;
const namesPerPart = 1_000;

export const rememberNames = ({ memory }: App, runId: string, names: readonly (readonly [contactId: string, name: string])[]): void => {
  for (let part = 0; part * namesPerPart < names.length; part += 1) {
    memory.put(partKey(runId, part), Object.fromEntries(names.slice(part * namesPerPart, (part + 1) * namesPerPart)));
  }
};

/** Whose place in the list it is decides where the name is; without one, GoHighLevel's id has to do. */
export const nameAt = ({ memory }: App, runId: string, { place, contactId }: { readonly place: number; readonly contactId: string }): string =>
  asText(asObject(memory.get(partKey(runId, Math.floor(place / namesPerPart)))?.value)[contactId]) || `Contact ${contactId}`;

/** The same names for another run with some of the same contacts. */
export const copyNames = (app: App, from: { readonly runId: string; readonly contactIds: readonly string[] }, to: { readonly runId: string; readonly contactIds: readonly string[] }): void => {
  const places = new Map(from.contactIds.map((contactId, place) => [contactId, place]));
  rememberNames(app, to.runId, to.contactIds.map((contactId) => [contactId, nameAt(app, from.runId, { place: places.get(contactId) ?? 0, contactId })]));
};
