/** The text of a packed module. `Utilities.ungzip` takes only a blob that calls itself gzip. @param packed base64 of gzip */
export const unpack = (packed: string): string => Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString();
