/** A file on its way to Google, with what is told about it. */
export interface UploadedFile {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The type of what is sent; Google turns it into another one where the metadata say so. */
  readonly type: string;
  /** Text, or bytes in base64. */
  readonly content: string;
  readonly isBase64?: boolean;
}

/** The content is somebody else's, and may hold any line; the line between the parts must not be in it. */
const boundaryFor = (content: string): string => {
  let number = 1;
  while (content.includes(`--part-${number}`)) number += 1;
  return `part-${number}`;
};

/** Both parts in one request (https://developers.google.com/workspace/drive/api/guides/manage-uploads#multipart). */
export const uploadBody = ({ metadata, type, content, isBase64 = false }: UploadedFile): { readonly headers: Readonly<Record<string, string>>; readonly body: string } => {
  const boundary = boundaryFor(content);
  const part = (headers: readonly string[], text: string): string => [`--${boundary}`, ...headers, '', text, ''].join('\r\n');
  const file = part([`Content-Type: ${type}`, ...(isBase64 ? ['Content-Transfer-Encoding: base64'] : [])], content);
  return {
    headers: { 'Content-Type': `multipart/related; boundary=${boundary}` },
    body: `${part(['Content-Type: application/json; charset=UTF-8'], JSON.stringify(metadata))}${file}--${boundary}--`,
  };
};
