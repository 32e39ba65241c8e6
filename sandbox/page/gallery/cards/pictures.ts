import { knownShapes } from '../../icons/known-shapes';
import { materialShapes } from '../../icons/material-shapes';
import { does, example, hills, house, section } from '../example';
import type { GalleryExample } from '../example';

const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ').replace(' icon', '');
const knownIcons = Object.keys(knownShapes).filter((name) => name !== 'NONE');

export const pictures: readonly GalleryExample[] = [
  example(
    'image',
    'Image',
    section('With a click', { image: { imageUrl: hills, altText: 'Hills in the sun', onClick: does('picture') } }),
    section('Without', { image: { imageUrl: house, altText: 'A small house' } }),
    section('In the middle', { image: { imageUrl: house, altText: 'A house in the middle' }, horizontalAlignment: 'CENTER' }),
    section('From outside: the sandbox loads nothing', { image: { imageUrl: 'https://example.com/logo.png', altText: 'A logo from outside' } }),
  ),
  example(
    'icons',
    'Icons',
    section('Known to Google by name', {
      buttonList: { buttons: knownIcons.map((knownIcon) => ({ icon: { knownIcon, altText: words(knownIcon) }, onClick: does(knownIcon) })) },
    }),
    section('Material icons that are drawn here', {
      buttonList: {
        buttons: Object.keys(materialShapes).map((name) => ({
          icon: { materialIcon: { name }, altText: `material ${words(name)}` },
          onClick: does(name),
        })),
      },
    }),
    section('Bold, filled, and one that is not drawn here', {
      buttonList: {
        buttons: [
          { icon: { materialIcon: { name: 'favorite', weight: 700, grade: 200 }, altText: 'Bold heart' }, onClick: does('bold') },
          { icon: { materialIcon: { name: 'favorite', fill: true }, altText: 'Filled heart' }, onClick: does('filled') },
          { icon: { materialIcon: { name: 'quick_phrases' }, altText: 'Quick phrases' }, onClick: does('letter') },
        ],
      },
    }),
    section('None', { decoratedText: { startIcon: { knownIcon: 'NONE' }, text: 'The place of an icon, and none in it' } }),
  ),
  example(
    'divider',
    'Divider',
    section('Between two texts', { textParagraph: { text: 'Above' } }, { divider: {} }, { textParagraph: { text: 'Below' } }),
  ),
];
