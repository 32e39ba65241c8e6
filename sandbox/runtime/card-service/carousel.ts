/** A row of small cards to leaf through (https://developers.google.com/apps-script/reference/card-service/carousel); newer than the published types. */
import { aPart, aWidgetOf } from './kinds';
import { part } from './part-factory';
import { adds } from './setters';

const inside = aWidgetOf('TextParagraph', 'Image', 'TextButton', 'ImageButton', 'ButtonSet');

export const newCarouselCard = part<{ addWidget: unknown; addFooterWidget: unknown }>('CarouselCard', {
  setters: { addWidget: adds('widgets', inside), addFooterWidget: adds('footerWidgets', inside) },
  required: { widgets: 'addWidget' },
});

export const newCarousel = part<{ addCarouselCard: unknown }>('Carousel', {
  setters: { addCarouselCard: adds('carouselCards', aPart('CarouselCard')) },
  required: { carouselCards: 'addCarouselCard' },
  widget: (carousel) => ({ carousel }),
});
