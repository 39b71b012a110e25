import { stripVTControlCharacters } from 'node:util'

/** Enough of a refusal to see what was waited for. */
const toldLines = 4

/** Why a step could not be done, without the long log of what was tried. */
export function shortReason(error) {
  const message = error instanceof Error ? error.message : String(error)
  return stripVTControlCharacters(message).split('\n').slice(0, toldLines).join('\n')
}
