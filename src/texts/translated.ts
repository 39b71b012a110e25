import { t } from './t'

/** What names things to the program and is never read by a person. */
export const names = /^(?:id|kind|value|key|medium|input|sources|.*Ids?)$/

/**
 * Content (a play, a table of words) with each of its texts in the language of this process; what it names by ids stays
 * as it is. Content is made while its module is loaded, by when the language is known.
 */
export function translated<C>(content: C): C {
  return translate(content) as C
}

function translate(content: unknown): unknown {
  if (typeof content === 'string') return t(content)
  if (Array.isArray(content)) return content.map(translate)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [name, names.test(name) ? value : translate(value)]),
  )
}
