/** GoHighLevel's ids are some twenty characters long. A longer one would make every button that carries it too large. */
export const idLimit = 100;
