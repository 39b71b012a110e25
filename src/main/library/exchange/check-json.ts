import { t } from '../../../texts/t'
import { LibraryError } from '../library-error'

/** Deeper than any notes, and far from where a stack ends. */
const deepest = 150

/**
 * Parses JSON that came from anybody; refuses what is nested to exhaust a reader, and names that reach into how objects
 * work.
 */
export function parseForeignJson(bytes: Uint8Array): unknown {
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > deepest)
      throw new LibraryError('archive-refused', t('A record in it is nested too deeply.'))
    if (Object.hasOwn(next.value, '__proto__')) {
      throw new LibraryError('archive-refused', t('A record in it has a part that no record has.'))
    }
    for (const child of Object.values(next.value)) waiting.push({ value: child, depth: next.depth + 1 })
  }
  return value
}
