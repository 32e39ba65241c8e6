import { api } from '../api';
import { element } from '../element';
import { faultKinds } from '../wire';
import type { FaultKind } from '../wire';
import type { DrawerContext, Tab } from './tab';

const kindWords: { readonly [Kind in FaultKind]: string } = {
  401: '401 the token is refused',
  403: '403 the scope is missing',
  404: '404 not found',
  422: '422 the input is refused',
  429: '429 too many requests',
  500: '500 internal error',
  503: '503 unavailable',
  timeout: 'no answer in time',
  offline: 'no connection',
  malformed: 'an answer that is no JSON',
  truncated: 'an answer cut off in the middle',
};

/** Things that go wrong on demand. */
export const createFaultsTab = ({ change }: DrawerContext): Tab => {
  const operation = element('select', { 'aria-label': 'Which request' });
  const kind = element('select', { 'aria-label': 'What goes wrong' }, ...faultKinds.map((one) => element('option', { value: one }, kindWords[one])));
  const times = element('input', { type: 'number', min: 1, max: 100, value: 1, 'aria-label': 'How many times' });
  const planned = element('ul', { class: 'planned' });
  const offline = element('input', {
    type: 'checkbox',
    class: 'switch',
    role: 'switch',
    change: () => change(() => api.setOffline(offline.checked)),
  });
  const button = (text: string, click: () => void): HTMLElement => element('button', { type: 'button', class: 'button outlined', click }, text);
  const chosenKind = (): FaultKind => faultKinds.find((one) => one === kind.value) ?? '500';

  return {
    title: 'Faults',
    node: element(
      'div',
      {},
      element(
        'div',
        { class: 'row' },
        'The next',
        times,
        'calls of',
        operation,
        'get',
        kind,
        button('Plan it', () => change(() => api.planFault({ operation: operation.value, kind: chosenKind(), times: Number(times.value) }))),
      ),
      planned,
      element(
        'div',
        { class: 'row' },
        element('label', { class: 'choice' }, offline, 'Offline: no request gets through'),
        button('Expire the message token', () => change(() => api.expire('message-token'), 'The open mail’s token has expired.')),
        button('Expire the access token', () => change(() => api.expire('access-token'), 'GoHighLevel’s OAuth access tokens have expired.')),
      ),
    ),
    refresh: async (state) => {
      if (operation.childElementCount === 0)
        operation.append(element('option', { value: '*' }, 'any operation'), ...state.operations.map((id) => element('option', { value: id }, id)));
      offline.checked = state.offline;
      planned.replaceChildren(
        ...(state.faults.length === 0
          ? [element('li', { class: 'nothing' }, 'Nothing is planned to go wrong.')]
          : [
              ...state.faults.map(({ operation: id, words, times: left }) =>
                element('li', {}, `${id === '*' ? 'any operation' : id}: ${words}, ${left} ${left === 1 ? 'time' : 'times'} more`),
              ),
              element(
                'li',
                {},
                button('Forget them', () => change(api.clearFaults)),
              ),
            ]),
      );
    },
  };
};
