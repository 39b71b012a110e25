let chosen: readonly string[] = []

/** Handed from the list to the screen that exports them: too many for an address, and gone when the page is shown anew. */
export const meetingsToExport = {
  ids: (): readonly string[] => chosen,
  choose: (ids: readonly string[]): void => {
    chosen = ids
  },
}
