/** A file, as it comes with an upload or goes out with `alt=media`. */
export interface Media {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const isMedia = (value: object): value is Media => 'bytes' in value && value.bytes instanceof Uint8Array;
