/** Stands between two planned lines in their text: the sign for it in Unicode, which no key writes. */
export const plannedLineEnd = '\u2029'
