import type { FidelityRow } from '../fidelity-row';

const guides = 'https://developers.google.com/workspace/drive/api/guides';

/** What the embedded Drive does as Google does, and where that is known from. */
export const driveFidelity: readonly FidelityRow[] = [
  {
    behaviour: 'a file without parents is in the top folder of the user, a file of appDataFolder is the app’s alone; other folders do not exist',
    source: `${guides}/appdata`,
    confidence: 'documented',
    test: 'keeps files in the folder of the app: creates, finds, reads, updates and deletes them',
  },
  {
    behaviour: 'without fields a file is told by its kind, id, name and type',
    source: `${guides}/fields-parameter`,
    confidence: 'documented',
    test: 'keeps files in the folder of the app: creates, finds, reads, updates and deletes them',
  },
  {
    behaviour: 'with drive.file an app sees the files that it has made itself, and no others',
    source: `${guides}/api-specific-auth`,
    confidence: 'documented',
    test: 'saves files where the user sees them, with the scope drive.file alone',
  },
  {
    behaviour: 'a space that no granted scope opens is refused with 403 insufficientScopes; a file in it is not found',
    source: 'https://github.com/RobinBobin/react-native-google-drive-api-wrapper/issues/27',
    confidence: 'reported',
    test: 'lets nobody into a space whose scope is not granted',
  },
  {
    behaviour: 'CSV that is uploaded under the type of a Sheet becomes a Sheet, with a webViewLink of its editor and without a size',
    source: `${guides}/manage-uploads#import-docs`,
    confidence: 'documented',
    test: 'makes a Sheet of CSV, and gives its cells back as CSV',
  },
  {
    behaviour: 'a Sheet is exported, not downloaded (403 fileNotDownloadable); any other file is downloaded, not exported (403 fileNotExportable)',
    source: `${guides}/handle-errors`,
    confidence: 'documented',
    test: 'makes a Sheet of CSV, and gives its cells back as CSV',
  },
  {
    behaviour: 'the cells of a Sheet are exported as they were uploaded, with CRLF at the ends of lines; formulas are not calculated',
    source: 'assumed: exported CSV has CRLF; what Google makes of dates and numbers is not told',
    confidence: 'assumed',
    test: 'makes a Sheet of CSV, and gives its cells back as CSV',
  },
  {
    behaviour: 'the file of a multipart upload may be in base64, which its part says in Content-Transfer-Encoding',
    source: 'https://github.com/RobinBobin/react-native-google-drive-api-wrapper (createFileMultipart, isBase64)',
    confidence: 'reported',
    test: 'takes a file in base64, and gives its bytes back',
  },
];
