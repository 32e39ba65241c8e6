/** What keeps an action from being sent: fields that it requires, and text that is not of the kind that its field asks for. */
import type { ActionJson, CardJson } from './card-json';
import type { FormValue, FormValues } from './form';
import { findNamed } from './walk-card';

/** Words for the user, by the name of the field. */
export type FieldProblems = Readonly<Record<string, string>>;

interface FieldJson {
  readonly name?: string;
  readonly type?: string;
  readonly validation?: { readonly characterLimit?: number; readonly inputType?: string };
}

/** Google checks these and no other fields (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1#selectioninput). */
const canBeRequired: Readonly<Record<string, (json: FieldJson) => boolean>> = {
  textInput: () => true,
  selectionInput: ({ type = '' }) => ['DROPDOWN', 'MULTI_SELECT'].includes(type),
  dateTimePicker: () => true,
};

const inputTypes: Readonly<Record<string, { readonly fits: RegExp; readonly words: string }>> = {
  INTEGER: { fits: /^[+-]?\d+$/, words: 'Enter a whole number.' },
  FLOAT: { fits: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, words: 'Enter a number.' },
  EMAIL: { fits: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, words: 'Enter an e-mail address.' },
};

const isEmpty = (value: FormValue | undefined): boolean => value === undefined || (Array.isArray(value) && value.every((text) => text === ''));

const textProblem = ({ validation }: FieldJson, text: string): string | null => {
  const { characterLimit = 0, inputType = '' } = validation ?? {};
  if (characterLimit > 0 && text.length > characterLimit) return `Use ${characterLimit} characters at most.`;
  const kind = inputTypes[inputType];
  return kind && !kind.fits.test(text.trim()) ? kind.words : null;
};

/** Empty when the action may be sent. A field that is empty and not required is no problem. */
export const fieldProblems = (
  { requiredWidgets = [], allWidgetsAreRequired = false }: ActionJson,
  { card, form }: { readonly card: CardJson; readonly form: FormValues },
): FieldProblems => {
  const problems: Record<string, string> = {};
  for (const [kind, json] of findNamed(card, Object.keys(canBeRequired)) as readonly (readonly [string, FieldJson])[]) {
    const { name = '' } = json;
    const value = form[name];
    const isRequired = canBeRequired[kind]?.(json) === true && (allWidgetsAreRequired || requiredWidgets.includes(name));
    const [text = ''] = Array.isArray(value) ? (value as readonly string[]) : [];
    const problem = isEmpty(value) ? isRequired && 'Fill this in.' : kind === 'textInput' && textProblem(json, text);
    if (problem) problems[name] = problem;
  }
  return problems;
};
