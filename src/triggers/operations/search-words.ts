/** What people say, and the words of GoHighLevel's that they mean by it. */
const meanings: Readonly<Record<string, string>> = {
  appointment: 'meeting booking book event visit',
  blog: 'article',
  business: 'company firm organisation organization account',
  calendar: 'diary opening hours',
  contact: 'person people customer client lead unsubscribe',
  conversation: 'chat thread inbox',
  create: 'add new make',
  delete: 'remove cancel erase',
  location: 'sub-account subaccount account',
  message: 'mail email sms text call',
  opportunity: 'deal sale pipeline stage won lost win lose',
  pipeline: 'stage',
  resource: 'room equipment',
  slot: 'free available availability',
  tag: 'label',
  task: 'todo to-do reminder',
  update: 'change edit move win lose won lost cancel reschedule unsubscribe',
  user: 'colleague staff team owner',
  workflow: 'automation',
};

/** `opportunities` and `opportunity` begin alike. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|y|s)$/, '') : word);

const means = (word: string): readonly string[] =>
  Object.entries(meanings).flatMap(([meant, said]) => (said.split(' ').some((one) => stemOf(one) === stemOf(word)) ? [stemOf(meant)] : []));

/** Whether every word that was typed, or what is meant by it, is somewhere in the text, in any order. */
export const wordsMatch = (typed: string, text: string): boolean => {
  const words = typed.toLowerCase().split(/[\s,]+/).filter(Boolean);
  const its = text.toLowerCase();
  return words.every((word) => [stemOf(word), ...means(word)].some((one) => its.includes(one)));
};
