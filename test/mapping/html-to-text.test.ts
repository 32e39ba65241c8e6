import { htmlToText, isFormatted, plainText, storedText } from '../../src/mapping/html-to-text';

it.each([
  ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['line breaks', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
  ['lists', '<ul><li>Milk</li><li>Eggs &amp; ham</li></ul>After', '• Milk\n• Eggs & ham\nAfter'],
  ['nested formatting', '<p><b>Very</b> <span style="color: red">important</span></p>', 'Very important'],
  ['entities, once', '<p>&lt;b&gt; &amp;lt; &#128512; &#x1F600;&nbsp;&eacute;&unknown;</p>', '<b> &lt; 😀 😀 é&unknown;'],
  ['entities that are no characters', '<p>&#0;&#xD800;&#x110000;</p>', '\ufffd\ufffd\ufffd'],
  ['scripts and styles', '<p>a</p><script>alert("<p>b</p>")</script><style>p { color: red }</style><p>c</p>', 'a\n\nc'],
  ['a script that never ends', '<p>a</p><script>alert(1)', 'a'],
  ['comments', '<p>a<!-- <b>b</b> -->c</p>', 'ac'],
  ['source line breaks', '<p>one\n   two</p>', 'one two'],
  ['a bare less-than', '<p>1 < 2 and 3 <4</p>', '1 < 2 and 3 <4'],
  ['an unclosed tag', '<p>a <b', 'a <b'],
  ['table cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
  ['capitals', '<P>a</P><SCRIPT>b</SCRIPT>', 'a'],
])('makes text of %s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});

it('leaves plain text as it is, whatever stands between angle brackets', () => {
  const typed = 'Said: <script>alert(1)</script> 🎉\r\n  indented &amp; 1 < 2\r\n\r\n\r\n\r\nEnd  ';
  expect(plainText(typed)).toBe('Said: <script>alert(1)</script> 🎉\n  indented &amp; 1 < 2\n\nEnd');
  expect(isFormatted(typed)).toBe(false);
});

it('reads what GoHighLevel’s editor writes', () => {
  expect(plainText('<p>Wants a&nbsp;garden &amp; a shed.</p>')).toBe('Wants a garden & a shed.');
  expect(isFormatted('Line<br>line')).toBe(true);
});

it.each(['<b>not bold</b> & "quoted"', '<script>alert(1)</script> 😀\n<p>', 'a < b > c', "it's <br> here"])('gives back what was typed: %s', (typed) => {
  expect(plainText(storedText(typed))).toBe(typed);
});

it('leaves what was typed alone where nothing in it could be taken for formatting', () => {
  expect(storedText('2 < 3 & <script>')).toBe('2 < 3 & <script>');
});

// Anything slower than linear would not end within the test runner's patience.
it('takes time in proportion to the length', () => {
  for (const piece of ['<', '<p', '<p>', '<!--', '<script>', '&', '&#', '<br>\n ', ' \n', '"<']) expect(typeof htmlToText(piece.repeat(100_000 / piece.length))).toBe('string');
});
