/** Stands on what opens the palette by hand: pressing it means the box that was written in before. */
export const opensPhrases = { 'data-opens-phrases': '' } as const
