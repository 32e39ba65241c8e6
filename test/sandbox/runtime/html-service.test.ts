import { errorOf, evaluate } from './an-add-on';

it('makes a page of text, of a blob, and of what is added to it', () => {
  const page = `HtmlService.createHtmlOutput(Utilities.newBlob('<p>a</p>')).append('<p>b</p>').appendUntrusted('<c>').setTitle('T')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setSandboxMode(HtmlService.SandboxMode.IFRAME)`;
  expect(evaluate(page).response).toEqual({ title: 'T', content: '<p>a</p><p>b</p>&lt;c&gt;' });
});

it('remembers size, icon and meta tags', () => {
  const page = `(() => { const page = HtmlService.createHtmlOutput('a').setWidth(300).setHeight(null).setFaviconUrl('https://example.com/i.png')
    .addMetaTag('viewport', 'width=device-width'); return [page.getWidth(), page.getHeight(), page.getFaviconUrl(),
      page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()]), page.getBlob().getContentType(), page.getAs('text/html').getDataAsString()]; })()`;
  expect(evaluate(page).response).toEqual([300, null, 'https://example.com/i.png', [['viewport', 'width=device-width']], 'text/html', 'a']);
  expect(errorOf(`HtmlService.createHtmlOutput('').addMetaTag('refresh', '0')`)).toBe('Exception: The meta tag "refresh" is not allowed in this context.');
});

it('refuses templates and files by name', () => {
  expect(errorOf(`HtmlService.createTemplate('<?= 1 ?>')`)).toMatch(/^NotEmulated: HtmlService\.createTemplate /);
  expect(errorOf(`HtmlService.createHtmlOutputFromFile('page')`)).toMatch(/^NotEmulated: HtmlService\.createHtmlOutputFromFile /);
});
