import { catalogue } from '../../src/ghl/catalogue';
import type { OperationId } from '../../src/ghl/catalogue';
import { asNumber, asText } from '../../src/json';
import type { JsonObject } from '../../src/json';
import type { Fault } from '../ghl/faults';
import { faultKinds } from '../page/wire';
import type { FaultKind } from '../page/wire';
import { Problem } from './problem';

const special: Partial<Record<FaultKind, Fault>> = {
  timeout: { network: 'timeout' },
  offline: { network: 'offline' },
  malformed: { spoilt: 'malformed' },
  truncated: { spoilt: 'truncated' },
};

const isOperation = (id: string): id is OperationId | '*' => id === '*' || Object.hasOwn(catalogue, id);

/** Reads what the page asks to go wrong. @throws Problem */
export const readPlannedFault = (body: JsonObject): { readonly operation: OperationId | '*'; readonly fault: Fault; readonly times: number } => {
  const operation = asText(body['operation']);
  const kind = faultKinds.find((one) => one === asText(body['kind']));
  const times = asNumber(body['times']) ?? 1;
  if (!isOperation(operation)) throw new Problem(400, `There is no operation ${operation}. Use * for any.`);
  if (!kind) throw new Problem(400, `Nothing goes wrong in that way. Choose one of ${faultKinds.join(', ')}.`);
  if (!Number.isInteger(times) || times < 1 || times > 100) throw new Problem(400, 'A fault happens 1 to 100 times.');
  return { operation, fault: special[kind] ?? { status: Number(kind) }, times };
};
