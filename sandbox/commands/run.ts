import { command, readDataSet, shared } from './options';
import { readScript } from './read-script';
import { runFunction } from './run-function';
import { readBudget, readDeployment, readEvent, readLatencies, readProps, readRoutes } from './run-inputs';

export const run = command(
  {
    name: 'run',
    summary: 'runs one function of any Apps Script add-on and prints what came of it',
    about: [
      'Runs one function of any Apps Script add-on in the emulated Apps Script and prints one JSON object:',
      '{ok, response, notEmulated, error, virtualMs, wallMs, waves, calls:[{service,method,ms}], http:[{method,url,status,ms}], cardBytes, props}.',
      'What the script logs goes to standard error. Exit status: 0 when the function ran, 1 when it failed, 2 for wrong options.',
    ].join('\n'),
    options: {
      bundle: { value: 'PATH', words: 'the script: a file, or a folder of .gs and .js files', needed: true },
      manifest: { value: 'PATH', words: 'its appsscript.json; the one beside it unless given' },
      function: { value: 'NAME', words: 'the function to run', needed: true },
      budget: { value: 'KIND', words: 'card: 30 s, or trigger: 6 min and a time-driven event; by the event that is given unless said' },
      as: { value: 'KIND', words: 'add-on, or script: run in the editor or by a web app, where triggers may repeat every minute', default: 'add-on' },
      event: { value: 'FILE', words: 'the event that it gets, as JSON; what Gmail would send unless given' },
      message: { value: 'ID-OR-NAME', words: 'a message of the mailbox that is open' },
      data: { ...shared.data, words: 'what GoHighLevel and the mailbox hold: small-agency, busy-agency or empty' },
      latency: { value: 'LIST', words: 'virtual milliseconds of a call: ghl=200,gmail=100,props=80,cache=30; none unless given' },
      props: { value: 'FILE', words: 'properties to begin with, as JSON: {"user":{},"script":{}}' },
      route: { value: 'ORIGIN=URL', words: 'send the requests for an origin to a server on this machine; may be given several times', multiple: true },
      record: shared.record,
    },
  },
  async (given) => {
    const { report, logs } = await runFunction({
      ...readScript(given.bundle, given.manifest),
      functionName: given.function,
      budget: readBudget(given.budget),
      deployment: readDeployment(given.as),
      event: readEvent(given.event),
      message: given.message,
      data: readDataSet(given.data),
      latencies: readLatencies(given.latency),
      props: readProps(given.props),
      routes: readRoutes(given.route),
      record: given.record,
    });
    for (const line of logs) console.error(line);
    console.log(JSON.stringify(report));
    process.exitCode = report.ok ? 0 : 1;
  },
);
