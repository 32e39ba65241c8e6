import type { ImageComponentJson, ImageCropStyleJson } from '../card-json/look';
import { withBorder } from './border';
import { picture } from './picture';

const ratios: Readonly<Record<string, (crop: ImageCropStyleJson) => string>> = {
  SQUARE: () => '1',
  CIRCLE: () => '1',
  RECTANGLE_4_3: () => '4 / 3',
  RECTANGLE_CUSTOM: ({ aspectRatio = 1 }) => String(aspectRatio),
};

/** A picture, cut and framed as the card says; square unless it says anything. */
export const renderImageComponent = ({ imageUri = '', altText = '', cropStyle = {}, borderStyle }: ImageComponentJson): HTMLElement => {
  const { type = 'SQUARE' } = cropStyle;
  const image = withBorder(picture({ url: imageUri, altText, className: 'cropped' }), borderStyle);
  image.style.aspectRatio = ratios[type]?.(cropStyle) ?? '1';
  if (type === 'CIRCLE') image.style.borderRadius = '50%';
  return image;
};
