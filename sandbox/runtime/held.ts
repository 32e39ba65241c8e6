/**
 * What an object of the add-on's stands for. It is in a private field, which the add-on cannot see; of a WeakMap nothing
 * would be freed before the whole context is.
 */
import type { GoogleObject } from './google-object';

/** Answers the object that it is given, so that the field is put on that one and no object has the class below for its own. */
const Given = function (object: object) {
  return object;
} as unknown as new (object: object) => object;

class Holder extends Given {
  readonly #held: GoogleObject;

  constructor(object: object, held: GoogleObject) {
    super(object);
    this.#held = held;
  }

  static heldBy(object: object): GoogleObject | null {
    return #held in object ? object.#held : null;
  }
}

/** Makes the object stand for ours, once and for all. */
export const hold = (object: object, held: GoogleObject): object => new Holder(object, held);

/** What an object stands for; null for any other value, and for the add-on's own objects. */
export const heldBy = (value: unknown): GoogleObject | null =>
  (typeof value === 'object' && value !== null) || typeof value === 'function' ? Holder.heldBy(value) : null;
