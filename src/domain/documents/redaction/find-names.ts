import { foldName, innerTokens, isUnspaced, tokensOf, type Token } from './folded-name'
import type { KnownNames, NameOwner, WordMeaning, WordStrength } from './known-names'

/** A stretch of a text that names somebody. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly owner: NameOwner
  /** Whether its last word stands in the genitive without an apostrophe: `Anas Idee`. */
  readonly isGenitive: boolean
}

interface ReadToken extends Token {
  readonly folded: string
  readonly meanings: readonly WordMeaning[]
  readonly isGenitive: boolean
}

/** A name of more parts than this is none. */
const mostInnerParts = 4

/** What may stand between two words of one name. */
const between = /^[\s.,'’‐‑–_&/-]*$/u

/**
 * Every stretch of the text that names somebody known, in its order. Where several are called alike, one of `preferred`
 * (names of those whom the text is about, folded) is meant.
 */
export function findNames(text: string, names: KnownNames, preferred: ReadonlySet<string>): FoundName[] {
  const tokens = tokensOf(text).flatMap((token) => readToken(token, names))
  const found: FoundName[] = []
  let place = 0
  while (place < tokens.length) {
    const run = runFrom(tokens, place, text)
    const name = nameOf(run, preferred)
    if (name !== null) found.push(name)
    place += name === null ? 1 : run.length
  }
  return [...found, ...unspacedNames(text, names, found)].sort((a, b) => a.start - b.start)
}

function readToken(token: Token, names: KnownNames): ReadToken[] {
  const whole = readWord(token, names)
  if (whole.meanings.length > 0) return [whole]
  const parts = innerTokens(token)
  const read: ReadToken[] = []
  let place = 0
  while (place < parts.length) {
    const [found, length] = longestName(parts.slice(place), names)
    read.push(found)
    place += length
  }
  return parts.length > 1 ? read : [whole]
}

/** Of words that are written together the longest that is a name, as `McKay` is in `SeanMcKay`; or else the first one. */
function longestName(parts: readonly Token[], names: KnownNames): [ReadToken, number] {
  const first = parts[0] ?? { text: '', start: 0, end: 0 }
  for (let length = Math.min(parts.length, mostInnerParts); length > 0; length -= 1) {
    const taken = parts.slice(0, length)
    const end = taken.at(-1)?.end ?? first.end
    const word = readWord({ ...first, text: taken.map(({ text }) => text).join(''), end }, names)
    if (word.meanings.length > 0 || length === 1) return [word, length]
  }
  return [readWord(first, names), 1]
}

function readWord(token: Token, names: KnownNames): ReadToken {
  const folded = foldName(token.text)
  const asItIs = names.meaningsOf(folded).filter(isMeant(token.text))
  if (asItIs.length > 0) return { ...token, folded, meanings: asItIs, isGenitive: false }
  const base = folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : null
  const ofBase = base === null ? [] : names.meaningsOf(base).filter(isMeant(token.text))
  const strong = ofBase.filter(({ strength }) => strength !== 'weak')
  if (base === null || strong.length === 0) return { ...token, folded, meanings: [], isGenitive: false }
  return { ...token, folded: base, meanings: strong, isGenitive: true }
}

function isMeant(written: string): (meaning: WordMeaning) => boolean {
  const isCapital = /^[\p{Cf}\p{M}]*[\p{Lu}\p{Lt}]/u.test(written)
  return ({ strength }) => strength !== 'capital' || isCapital
}

/** The words from here on that may all be one name: those of somebody with the same name, and initials of it. */
function runFrom(
  tokens: readonly ReadToken[],
  from: number,
  text: string,
  possible: readonly NameOwner[] | null = null,
): ReadToken[] {
  const run: ReadToken[] = []
  let owners = possible
  for (const token of tokens.slice(from)) {
    const last = run.at(-1)
    if (last !== undefined && !between.test(text.slice(last.end, token.start))) break
    if (last?.isGenitive === true || run.some(({ folded }) => folded === token.folded)) break
    const known: readonly NameOwner[] = owners ?? token.meanings.map(({ owner }) => owner)
    const common = known.filter(
      (owner) => token.meanings.some((meaning) => meaning.owner === owner) || isInitialOf(token, owner),
    )
    if (common.length === 0) break
    owners = common
    run.push(token)
  }
  if (run.length > 0 || possible !== null || tokens[from] === undefined) return run
  return initialBefore(tokens, from, text)
}

/** `A. Ferreira`: a letter that begins a name which stands right behind it. */
function initialBefore(tokens: readonly ReadToken[], from: number, text: string): ReadToken[] {
  const token = tokens[from]
  const next = tokens[from + 1]
  if (token === undefined || next === undefined || token.folded.length !== 1) return []
  if (!/^[.'’\s‐‑-]{1,2}$/u.test(text.slice(token.end, next.start))) return []
  const owners = next.meanings
    .filter(({ owner, strength }) => strength !== 'weak' && isInitialOf(token, owner))
    .map(({ owner }) => owner)
  if (owners.length === 0) return []
  const meanings = owners.map((owner): WordMeaning => ({ owner, strength: 'weak' }))
  return [{ ...token, meanings }, ...runFrom(tokens, from + 1, text, owners)]
}

function isInitialOf({ text, folded }: ReadToken, { kind, words }: NameOwner): boolean {
  return (
    kind === 'person' &&
    folded.length === 1 &&
    /\p{Lu}/u.test(text) &&
    words.some((word) => word.startsWith(folded))
  )
}

/** Null for words that only beside others would name somebody. */
function nameOf(run: readonly ReadToken[], preferred: ReadonlySet<string>): FoundName | null {
  const owner = ownerOf(run, preferred)
  if (owner === null) return null
  const strengths = run.map((token) => strengthFor(token, owner))
  const firstStrong = strengths.findIndex((strength) => strength !== 'weak')
  if (firstStrong === -1) return null
  const first = run[begins(run, firstStrong, owner)]
  const last = run[ends(run, strengths)]
  if (first === undefined || last === undefined) return null
  return { start: first.start, end: last.end, owner, isGenitive: last.isGenitive }
}

function ownerOf(run: readonly ReadToken[], preferred: ReadonlySet<string>): NameOwner | null {
  const [first, ...others] = run
  const candidates = (first?.meanings ?? [])
    .map(({ owner }) => owner)
    .filter((owner) =>
      others.every((token) => strengthFor(token, owner) !== null || isInitialOf(token, owner)),
    )
  return candidates.find(({ key }) => preferred.has(key)) ?? candidates[0] ?? null
}

function strengthFor({ meanings }: ReadToken, owner: NameOwner): WordStrength | null {
  return meanings.find((meaning) => meaning.owner === owner)?.strength ?? null
}

/** `von` belongs to the name only where it stands in it just so: not in `von Anna`. */
function begins(run: readonly ReadToken[], firstStrong: number, { words }: NameOwner): number {
  let place = firstStrong
  while (place > 0) {
    const before = run[place - 1]?.folded ?? ''
    const here = run[place]?.folded ?? ''
    const follows = words.some((word, at) => word === before && words[at + 1] === here)
    if (!follows && before.length !== 1) break
    place -= 1
  }
  return place
}

/** What trails behind the name and is no initial of it is no part of it. */
function ends(run: readonly ReadToken[], strengths: readonly (WordStrength | null)[]): number {
  let place = run.length - 1
  while (place > 0 && strengths[place] === 'weak' && (run[place]?.folded.length ?? 0) > 1) place -= 1
  return place
}

function unspacedNames(text: string, names: KnownNames, found: readonly FoundName[]): FoundName[] {
  if (names.unspaced.length === 0 || !isUnspaced(text)) return []
  const taken = [...found]
  for (const { text: name, owner } of names.unspaced) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      if (taken.every((other) => end <= other.start || start >= other.end)) {
        taken.push({ start, end, owner, isGenitive: false })
      }
    }
  }
  return taken.slice(found.length)
}
