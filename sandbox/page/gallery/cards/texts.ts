import { action, does, example, face, longText, section } from '../example';
import type { GalleryExample } from '../example';

const poem = [1, 2, 3, 4, 5, 6].map((line) => `Line ${line} of a text of six lines.`).join('\n');

export const texts: readonly GalleryExample[] = [
  example(
    'text-paragraph',
    'Text paragraph',
    section('Plain', { textParagraph: { text: 'A few words.' } }),
    section('Empty', { textParagraph: { text: '' } }),
    section('With HTML', {
      textParagraph: {
        text: [
          '<b>Bold</b>, <i>italic</i>, <u>underlined</u>, <s>struck</s>, <font color="#b3261e">red</font>, ',
          '<a href="https://example.com/a?b=1&amp;c=2">a link</a>,<br>a new line, <time>today</time> &amp; &lt;escaped&gt;.',
        ].join(''),
      },
    }),
    section('With what is no such HTML', {
      textParagraph: { text: '<script>alert(1)</script> <img src=x onerror=alert(1)> <a href="javascript:alert(1)">no link</a>' },
    }),
    section('Long', { textParagraph: { text: longText } }),
    section('Two lines at most', { textParagraph: { text: poem, maxLines: 2 } }),
    section('Two lines at most, and short', { textParagraph: { text: 'One line.', maxLines: 2 } }),
    section('To the end', { textParagraph: { text: 'At the other side' }, horizontalAlignment: 'END' }),
  ),
  example(
    'decorated-text',
    'Decorated text',
    section(
      'Labels and icons',
      { decoratedText: { startIcon: { knownIcon: 'PHONE', altText: 'Phone' }, topLabel: 'Phone', text: '+1 555 0100' } },
      {
        decoratedText: { icon: { knownIcon: 'EMAIL', altText: 'E-mail' }, topLabel: 'The older icon', text: 'ana@example.com', bottomLabel: 'Work' },
      },
      {
        decoratedText: {
          startIcon: { iconUrl: face, imageType: 'CIRCLE', altText: 'Ana' },
          text: 'Ana Ruiz',
          endIcon: { knownIcon: 'STAR', altText: 'Customer' },
        },
      },
      { decoratedText: { startIcon: { materialIcon: { name: 'task_alt' }, altText: 'Done' }, text: 'A Material icon' } },
    ),
    section('Empty', { decoratedText: { text: '' } }),
    section(
      'Long',
      { decoratedText: { text: longText, bottomLabel: 'Cut off after a line' } },
      { decoratedText: { text: longText, bottomLabel: 'Wrapped', wrapText: true, startIcon: { knownIcon: 'DESCRIPTION', altText: 'Note' } } },
    ),
    section(
      'To click on',
      { decoratedText: { text: 'The whole line', bottomLabel: 'is a button', onClick: does('line') } },
      { decoratedText: { text: 'With <a href="https://example.com/inner">a link</a> in it', wrapText: true, onClick: does('line around a link') } },
    ),
    section(
      'With HTML',
      {
        decoratedText: {
          topLabel: 'Not <b>here</b>',
          text: '<b>Bold</b> and <font color="#146c2e">green</font>',
          bottomLabel: '<font color="#b3261e">Overdue</font>',
        },
      },
    ),
    section(
      'With a control at its end',
      { decoratedText: { text: 'A button', button: { text: 'Undo', type: 'BORDERLESS', altText: 'Undo the change', onClick: does('undo') } } },
      { decoratedText: { text: 'A button with an icon', button: { icon: { knownIcon: 'INVITE', altText: 'Invite' }, onClick: does('invite') } } },
      {
        decoratedText: {
          text: 'A switch',
          switchControl: {
            name: 'switch',
            value: 'on',
            selected: true,
            controlType: 'SWITCH',
            onChangeAction: action('happened', { does: 'switched' }),
          },
        },
      },
      { decoratedText: { text: 'A switch that is off', switchControl: { name: 'off', value: 'on', selected: false, controlType: 'SWITCH' } } },
      {
        decoratedText: {
          text: 'A box',
          bottomLabel: 'Due tomorrow',
          onClick: does('edit'),
          switchControl: {
            name: 'box',
            value: 'done',
            selected: false,
            controlType: 'CHECK_BOX',
            onChangeAction: action('happened', { does: 'ticked' }),
          },
        },
      },
    ),
  ),
];
