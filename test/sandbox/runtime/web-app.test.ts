import { answeredPage } from '../../../sandbox/runtime/html-page';
import { aRuntime } from './an-add-on';

const script = `
  function doGet(e) { return HtmlService.createHtmlOutput('<p>' + JSON.stringify(e)).setTitle('A & B').addMetaTag('viewport', 'width=device-width'); }
  function often() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
  function tick() { ScriptApp.newTrigger('tock').timeBased().everyMinutes(1).create(); }
  function tock() {}
  function hidden_() {}`;

it('answers what doGet makes of the query', () => {
  const execution = aRuntime(script).webApp.open({ a: '1' });
  const event = { queryString: 'a=1', parameter: { a: '1' }, parameters: { a: ['1'] }, contextPath: '', contentLength: -1 };
  expect(execution.response).toEqual({ title: 'A & B', content: `<p>${JSON.stringify(event)}`, meta: [['viewport', 'width=device-width']] });
  expect(answeredPage(execution, '<i></i>')).toContain('<title>A &amp; B</title><meta name="viewport" content="width=device-width"><i></i></head>');
});

it('says what is wrong when the script has no page', () => {
  expect(answeredPage(aRuntime('function go() {}').webApp.open())).toContain('<p>ReferenceError: Script function not found: doGet</p>');
  expect(answeredPage(aRuntime('function doGet() {}').webApp.open())).toContain('The script completed but did not return anything.');
});

it('lets its page call the functions at the top of the script, but no private ones', () => {
  const { webApp } = aRuntime(`${script} function twice(n) { return [n * 2]; }`);
  expect(webApp.call('twice', [21]).response).toEqual([42]);
  expect(webApp.call('hidden_', []).error).toBe('ReferenceError: Script function not found: hidden_');
});

it('makes triggers of minutes, which the same functions may not make in the add-on', () => {
  const runtime = aRuntime(script);
  const refused = 'Exception: The recurrence interval for an Add-on trigger must be at least one hour.';
  expect(runtime.run('often', []).error).toBe(refused);
  expect(runtime.webApp.call('often', []).error).toBeNull();
  expect(runtime.triggers().map(({ functionName, deployment }) => [functionName, deployment])).toEqual([['tick', 'script']]);
  // What such a trigger runs is the script's too.
  expect(runtime.advance(5 * 60_000).map(({ functionName, execution }) => [functionName, execution.error])).toContainEqual(['tick', null]);
  expect(runtime.triggers().map(({ functionName }) => functionName)).toEqual(['tick', 'tock']);
});

it('shares triggers and properties with the add-on', () => {
  const runtime = aRuntime(`${script}
    function put() { PropertiesService.getUserProperties().setProperty('a', '1'); }
    function look() { return [PropertiesService.getUserProperties().getProperty('a'), ScriptApp.getProjectTriggers().length]; }`);
  runtime.webApp.call('put', []);
  runtime.webApp.call('often', []);
  expect(runtime.run('look', []).response).toEqual(['1', 1]);
});
