/**
 * Google's published REST methods as rows of text: the verb, the path below the API's base with `{name}` for each
 * parameter, `?name` for each query parameter that a call cannot do without, and `body` and `media` for what comes along.
 * The order is that of the arguments in Apps Script (https://developers.google.com/apps-script/guides/services/advanced).
 */

export interface RestMethod {
  /** As in Google's discovery documents: `gmail.users.messages.get`. */
  readonly id: string;
  readonly verb: string;
  readonly origin: string;
  /** From the root of the origin. */
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly requiredQuery: readonly string[];
  readonly hasBody: boolean;
  readonly takesMedia: boolean;
}

export interface RestApi<Name extends string = string> {
  readonly name: string;
  readonly methods: Readonly<Record<Name, RestMethod>>;
}

const readRow = (row: string): Omit<RestMethod, 'id' | 'origin'> => {
  const [verb = '', path = '', ...words] = row.split(' ');
  return {
    verb,
    path,
    pathParameters: [...path.matchAll(/\{\+?(\w+)\}/g)].map(([, name = '']) => name),
    requiredQuery: words.filter((word) => word.startsWith('?')).map((word) => word.slice(1)),
    hasBody: words.includes('body'),
    takesMedia: words.includes('media'),
  };
};

export const restApi = <const Name extends string>({ name, origin, base, methods }: {
  readonly name: string;
  readonly origin: string;
  readonly base: string;
  readonly methods: Readonly<Record<Name, string>>;
}): RestApi<Name> => ({
  name,
  methods: Object.fromEntries(
    Object.entries<string>(methods).map(([id, row]) => {
      const method = readRow(row);
      return [id, { ...method, id: `${name}.${id}`, origin, path: base + method.path }];
    }),
  ) as Record<Name, RestMethod>,
});
