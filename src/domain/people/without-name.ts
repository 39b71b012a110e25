import { foldText } from '../meetings/folded-text'

/** What stands where a name was. */
const someone = 'someone'

/** Fields that hold no words of the person’s, and so no name: ids, moments, choices. */
const noWords =
  /(?:^id|^ids|^uid|^key|Ids?|At|On|Day|^type|^kind|^schemaVersion|^lineage|^revision|^question)$/

/** Shorter ones are too often a part of something else. */
const shortestFirstName = 3

/**
 * The names by which a person is written of: the whole name, and the first one when nobody else is called so.
 */
export function namesOf(name: string, otherNames: readonly string[]): string[] {
  const first = name.split(/\s+/)[0] ?? ''
  const isShared = otherNames.some((other) => foldText(other.split(/\s+/)[0] ?? '') === foldText(first))
  const isUsable = first !== name && Array.from(first).length >= shortestFirstName && !isShared
  return isUsable ? [name, first] : [name]
}

/** Finds any of the names as whole words, whatever the capitals; with the `@` before it, if there is one. */
export function patternOfNames(names: readonly string[]): RegExp {
  const literal = (name: string) =>
    name
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(literal)
  return new RegExp(`(?<![\\p{L}\\p{N}])@?(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Whether a name is written anywhere in the words of a record. */
export function writesName(record: unknown, pattern: RegExp): boolean {
  if (typeof record === 'string') return new RegExp(pattern.source, 'iu').test(record)
  if (typeof record !== 'object' || record === null) return false
  return Object.entries(record).some(
    ([field, value]) => (Array.isArray(record) || !noWords.test(field)) && writesName(value, pattern),
  )
}

/** The record with “someone” wherever a name is written in its words; ids, moments and choices stay. */
export function withoutName<T>(record: T, pattern: RegExp): T {
  // The shape stays the same, which the compiler cannot follow through every field.
  return replaced(record, pattern) as T
}

function replaced(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, someone)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, pattern))
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [
      field,
      noWords.test(field) ? part : replaced(part, pattern),
    ]),
  )
}
