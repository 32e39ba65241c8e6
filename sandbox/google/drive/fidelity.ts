import type { FidelityRow } from '../fidelity-row';

/** What the embedded Drive does as Google does, and where that is known from. */
export const driveFidelity: readonly FidelityRow[] = [
  {
    behaviour: 'Drive has the folder of the app, appDataFolder, and nothing else; a file outside of it is answered 501',
    source: 'https://developers.google.com/workspace/drive/api/guides/appdata',
    confidence: 'documented',
    test: 'keeps files in the folder of the app: creates, finds, reads, updates and deletes them',
  },
  {
    behaviour: 'without fields a file is told by its kind, id, name and type',
    source: 'https://developers.google.com/workspace/drive/api/guides/fields-parameter',
    confidence: 'documented',
    test: 'keeps files in the folder of the app: creates, finds, reads, updates and deletes them',
  },
];
