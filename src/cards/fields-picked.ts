/** Of the location's own fields, this many are shown on a contact. */
export const fieldsPicked = 10;
