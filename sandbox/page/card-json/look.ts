/** Icons, pictures and what is around them. */

export interface ColorJson {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export interface MaterialIconJson {
  readonly name?: string;
  readonly fill?: boolean;
  /** 100 to 700; 400 is the normal one. */
  readonly weight?: number;
  readonly grade?: number;
}

export interface IconJson {
  readonly knownIcon?: string;
  readonly iconUrl?: string;
  readonly materialIcon?: MaterialIconJson;
  readonly altText?: string;
  /** How a picture at `iconUrl` is cut. */
  readonly imageType?: string;
}

export interface BorderStyleJson {
  readonly type?: string;
  readonly strokeColor?: ColorJson;
  /** Pixels. */
  readonly cornerRadius?: number;
}

export interface ImageCropStyleJson {
  readonly type?: string;
  /** Width by height, for `RECTANGLE_CUSTOM`. */
  readonly aspectRatio?: number;
}

export interface ImageComponentJson {
  readonly imageUri?: string;
  readonly altText?: string;
  readonly cropStyle?: ImageCropStyleJson;
  readonly borderStyle?: BorderStyleJson;
}
