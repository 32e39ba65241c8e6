/** The errors that a service throws into the add-on, and the texts that many services share. */
import { GoogleObject } from './google-object';

/** What Apps Script throws from a service: an `Error` whose name is "Exception". */
export class GoogleException extends Error {
  override readonly name: string = 'Exception';
  /** More about it, as plain data, for the few errors that carry more than a text. */
  readonly details?: unknown;
}

/** Thrown, by name, for what exists in production and not here. Never met by an add-on that is fully emulated. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(readonly member: string) {
    super(`${member} exists in Apps Script, but this sandbox does not emulate it.`);
  }
}

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  if (value instanceof GoogleObject) return value.type.name;
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length ? `${typeName(value[0])}[]` : 'Array';
  return typeof value === 'object' || typeof value === 'function' ? '(class)' : typeof value;
};

/** The answer to a call with the wrong number or kinds of arguments. `member` is like `CardService.Image.setAltText`. */
export const wrongArguments = (member: string, given: readonly unknown[]): GoogleException =>
  new GoogleException(`The parameters (${given.map(typeName).join(',')}) don't match the method signature for ${member}.`);

/** A text argument, as a service method takes it. @throws GoogleException */
export const textArgument = (member: string, given: readonly unknown[], index: number): string => {
  const value = given[index];
  if (typeof value !== 'string') throw wrongArguments(member, given);
  return value;
};
