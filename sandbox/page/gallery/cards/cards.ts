import { does, example, face, house, longText, section } from '../example';
import type { GalleryExample } from '../example';

const lines = (count: number) => Array.from({ length: count }, (_, index) => ({ textParagraph: { text: `Line ${index + 1}` } }));

export const cards: readonly GalleryExample[] = [
  {
    card: {
      name: 'card',
      header: {
        title: 'A card with everything around it',
        subtitle: 'Header, menu and footer',
        imageUrl: face,
        imageType: 'CIRCLE',
        imageAltText: 'A face',
      },
      sectionDividerStyle: 'SOLID_DIVIDER',
      cardActions: [
        { actionLabel: 'Refresh', onClick: does('refresh') },
        { actionLabel: 'Help', onClick: { openLink: { url: 'https://example.com/help' } } },
      ],
      sections: [section('A section', ...lines(2)), section('Another', ...lines(1))],
      fixedFooter: { primaryButton: { text: 'Save', onClick: does('save') }, secondaryButton: { text: 'Cancel', onClick: does('cancel') } },
    },
  },
  {
    card: {
      name: 'card-square',
      header: { title: longText.slice(0, 60), subtitle: longText, imageUrl: house, imageType: 'SQUARE', imageAltText: 'A house' },
      sectionDividerStyle: 'NO_DIVIDER',
      sections: [section('No line below', ...lines(1)), section('', ...lines(1))],
      fixedFooter: { primaryButton: { text: 'Not now', disabled: true, onClick: does('never') } },
    },
  },
  {
    card: {
      name: 'collapsible-section',
      header: { title: 'Collapsible sections' },
      sections: [
        {
          header: 'One line stays',
          collapsible: true,
          uncollapsibleWidgetsCount: 1,
          widgets: [{ textParagraph: { text: 'Always seen' } }, { textParagraph: { text: 'Seen after “Show more”' } }],
        },
        {
          header: 'Buttons of its own',
          collapsible: true,
          uncollapsibleWidgetsCount: 1,
          collapseControl: {
            horizontalAlignment: 'CENTER',
            expandButton: { text: 'All details', type: 'BORDERLESS', icon: { materialIcon: { name: 'expand_more' } } },
            collapseButton: { text: 'Fewer details', type: 'BORDERLESS', icon: { materialIcon: { name: 'expand_less' } } },
          },
          widgets: lines(3),
        },
        { header: 'All folded away', collapsible: true, widgets: lines(2) },
      ],
    },
  },
  {
    card: {
      name: 'peek-card',
      header: { title: 'Home', subtitle: 'A contextual card peeks in below' },
      sections: [section('Of the homepage', ...lines(3))],
    },
    peeking: {
      name: 'peeking',
      displayStyle: 'PEEK',
      header: { title: 'The contextual card' },
      peekCardHeader: { title: 'About this mail', subtitle: 'Ana Ruiz', imageUrl: face, imageType: 'CIRCLE', imageAltText: 'A face' },
      sections: [section('Of the mail', ...lines(2))],
    },
  },
  {
    card: {
      name: 'too-large',
      header: { title: 'More than Gmail shows' },
      sections: [
        section('98 widgets', { textParagraph: { text: 'The first of them' } }, ...lines(97)),
        section('Five more: not shown', ...lines(5)),
        section('After them: not shown', ...lines(1)),
      ],
    },
  },
  example(
    'unknown',
    'Not known to the sandbox',
    section('A widget of the future', { hologram: { depth: 3 } } as object),
    section('Without a kind', {}),
  ),
];
