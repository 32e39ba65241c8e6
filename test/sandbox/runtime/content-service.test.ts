import { errorOf, evaluate } from './an-add-on';

it('answers text in the type that a web app gives it', () => {
  expect(evaluate(`ContentService.createTextOutput('{').append('}').setMimeType(ContentService.MimeType.JSON)`).response).toEqual({
    content: '{}', contentType: 'application/json', fileName: null,
  });
  expect(evaluate(`ContentService.createTextOutput().setContent('a').downloadAsFile('a.csv').setMimeType(ContentService.MimeType.CSV)`).response).toEqual({
    content: 'a', contentType: 'text/csv', fileName: 'a.csv',
  });
});

it('is plain text unless told otherwise', () => {
  expect(evaluate(`(() => { const output = ContentService.createTextOutput('a').clear(); return [output.getContent(), String(output.getMimeType()), output.getFileName()]; })()`).response).toEqual([
    '', 'TEXT', null,
  ]);
  expect(errorOf(`ContentService.createTextOutput('').setMimeType('text/plain')`)).toMatch(/don't match the method signature for TextOutput\.setMimeType/);
});
