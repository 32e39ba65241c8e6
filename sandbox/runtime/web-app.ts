/**
 * A script opened as a web app (https://developers.google.com/apps-script/guides/web): its page, and the calls that the page makes
 * back (https://developers.google.com/apps-script/guides/html/communication). These executions are not the add-on's.
 */
import type { Execution } from './execute';
import { limits } from './limits';
import type { Deployment } from './triggers';

export interface WebApp {
  /** A browser that comes with this query: `doGet` answers an HtmlOutput. */
  readonly open: (query?: Readonly<Record<string, string>>) => Execution;
  /** What `google.script.run` does. */
  readonly call: (functionName: string, args: readonly unknown[]) => Execution;
}

type Run = (functionName: string, args: readonly unknown[], budgetMs: number, deployment: Deployment) => Execution;

export const createWebApp = (run: Run): WebApp => {
  const call: WebApp['call'] = (functionName, args) => run(functionName, args, limits.executionMs, 'script');
  return {
    call,
    open: (query = {}) => {
      const parameters = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]]));
      const queryString = new URLSearchParams(query).toString();
      return call('doGet', [{ queryString, parameter: query, parameters, contextPath: '', contentLength: -1 }]);
    },
  };
};
