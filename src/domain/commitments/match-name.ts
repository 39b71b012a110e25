import { foldText } from '../meetings/folded-text'

/** Who can be named. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
}

/** Whom a name means. */
export type PersonOfName =
  | { readonly kind: 'known'; readonly id: string; readonly name: string }
  | { readonly kind: 'several'; readonly name: string; readonly candidates: readonly NamedPerson[] }
  | { readonly kind: 'unknown'; readonly name: string }

/** A name at the beginning of a text, and how much of the text it takes. */
export interface MatchedName {
  readonly person: PersonOfName
  readonly length: number
}

const firstWord = /^\s*([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*)/u

/** What may stand at the end of a word without being a part of the name. */
const endOfWord = /(?:['’]s)?[.'’-]*$/u

/**
 * The person that the text begins with, without regard to capitals and accents: by their first name, another part of
 * their name, or as many words of it as are there. Of several with one name those in `nearIds` are meant, if that
 * leaves one. Null when the text begins with no word.
 */
export function matchName(
  text: string,
  people: readonly NamedPerson[],
  nearIds: readonly string[],
): MatchedName | null {
  const first = wordAt(text, 0)
  if (first === null) return null
  const index = indexOf(people)
  const byFirst = index.get(first.folded) ?? []
  if (byFirst.length === 0) return { person: { kind: 'unknown', name: first.word }, length: first.end }
  const { candidates, end } = narrowed(text, byFirst, first)
  const name = text.slice(0, end).trim()
  const [only] = candidates
  if (only !== undefined && candidates.length === 1)
    return { person: { kind: 'known', ...only }, length: end }
  const near = candidates.filter(({ id }) => nearIds.includes(id))
  const [onlyNear] = near
  if (onlyNear !== undefined && near.length === 1)
    return { person: { kind: 'known', ...onlyNear }, length: end }
  return { person: { kind: 'several', name, candidates }, length: end }
}

interface WordOfText {
  readonly word: string
  readonly folded: string
  readonly end: number
}

function wordAt(text: string, from: number): WordOfText | null {
  const match = firstWord.exec(text.slice(from))
  const written = match?.[1]
  if (match === null || written === undefined) return null
  const word = written.replace(endOfWord, '')
  if (word === '') return null
  return { word, folded: foldText(word), end: from + match[0].length - written.length + word.length }
}

/** Goes on with the next words as long as they are words of somebody’s name; the first letters do among several. */
function narrowed(text: string, byFirst: readonly NamedPerson[], first: WordOfText) {
  let candidates = byFirst
  let end = first.end
  for (let words = 1; ; words += 1) {
    const next = wordAt(text, end)
    if (next === null || !/^\s/u.test(text.slice(end))) return { candidates, end }
    const matching = candidates.filter((person) => wordsOf(person)[words] === next.folded)
    const beginning = candidates.filter((person) => wordsOf(person)[words]?.startsWith(next.folded) ?? false)
    const isShortened = matching.length === 0 && candidates.length > 1 && beginning.length < candidates.length
    const remaining = isShortened ? beginning : matching
    if (remaining.length === 0) return { candidates, end }
    candidates = remaining
    end = next.end
  }
}

const wordsOf = ({ name }: NamedPerson): readonly string[] =>
  name
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => foldText(word.replace(endOfWord, '')))

type NameIndex = ReadonlyMap<string, readonly NamedPerson[]>

/** Kept with the list that it is of, which is another one when somebody’s name changed. */
const indexes = new WeakMap<readonly NamedPerson[], NameIndex>()

function indexOf(people: readonly NamedPerson[]): NameIndex {
  const known = indexes.get(people)
  if (known !== undefined) return known
  const index = new Map<string, NamedPerson[]>()
  const put = (word: string, { id, name }: NamedPerson) => {
    const listed = index.get(word)
    if (listed === undefined) index.set(word, [{ id, name }])
    else if (!listed.some((other) => other.id === id)) listed.push({ id, name })
  }
  for (const person of people) put(wordsOf(person)[0] ?? '', person)
  // Another part of a name is meant only where it is nobody’s first name.
  const firstNames = new Set(index.keys())
  for (const person of people) {
    for (const word of wordsOf(person).slice(1)) if (!firstNames.has(word)) put(word, person)
  }
  indexes.set(people, index)
  return index
}
