/**
 * A notation for phrases, small enough to be read in a list of words:
 *
 * | written | means |
 * | --- | --- |
 * | `i agree` | these words, one after the other, with no comma or other mark between them |
 * | `(really\|do)` | one of these; each may be several words: `(kind of\|a bit)` |
 * | `that?`, `(really\|do)?` | may be missing |
 * | `_` | any one word |
 * | `..3` | up to three words, whichever |
 * | `,` | a pause: a comma or another mark, or the beginning or end of the sentence |
 * | `^` | the beginning of the sentence |
 * | `you are [always] late` | only *always* is marked |
 */
export type PhrasePattern =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'beginning' }
  | { readonly kind: 'optional'; readonly item: PhrasePattern }
  | { readonly kind: 'marked'; readonly item: PhrasePattern }
  | { readonly kind: 'sequence'; readonly items: readonly PhrasePattern[] }
  | { readonly kind: 'choice'; readonly options: readonly PhrasePattern[] }

const token = /[()[\]|?,^_]|\.\.\d|[\p{L}\p{N}][\p{L}\p{N}'-]*/gu

/** Throws on what is not written as above: the patterns are ours, so that is a slip of ours. */
export function parsePhrasePattern(pattern: string): PhrasePattern {
  if (pattern.replaceAll(token, '').trim() !== '') throw new Error(`not a phrase pattern: ${pattern}`)
  const tokens = pattern.match(token) ?? []
  let at = 0

  function choice(): PhrasePattern {
    const options = [sequence()]
    while (tokens[at] === '|') {
      at += 1
      options.push(sequence())
    }
    const [only] = options
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options }
  }

  function sequence(): PhrasePattern {
    const items: PhrasePattern[] = []
    for (let next = tokens[at]; next !== undefined && !'|)]'.includes(next); next = tokens[at]) {
      const one = item(next)
      if (tokens[at] === '?') {
        at += 1
        items.push({ kind: 'optional', item: one })
      } else {
        items.push(one)
      }
    }
    const [only] = items
    return items.length === 1 && only !== undefined ? only : { kind: 'sequence', items }
  }

  function item(first: string): PhrasePattern {
    at += 1
    if (first === '(') return closed(choice(), ')')
    if (first === '[') return { kind: 'marked', item: closed(choice(), ']') }
    if (first === ',') return { kind: 'pause' }
    if (first === '^') return { kind: 'beginning' }
    if (first === '_') return { kind: 'any' }
    if (first.startsWith('..')) return { kind: 'gap', most: Number(first.slice(2)) }
    if (first === '?') throw new Error(`nothing before the question mark: ${pattern}`)
    return { kind: 'word', word: first }
  }

  function closed(inner: PhrasePattern, bracket: string): PhrasePattern {
    if (tokens[at] !== bracket) throw new Error(`a bracket is not closed: ${pattern}`)
    at += 1
    return inner
  }

  const whole = choice()
  if (at < tokens.length) throw new Error(`a bracket closes that never opened: ${pattern}`)
  return whole
}

/** The words that a phrase can begin with. Throws when that may be any word, or none: such a phrase would be slow to look for. */
export function firstWordsOf(pattern: PhrasePattern): ReadonlySet<string> {
  const first = new Set<string>()
  if (addFirstWords(pattern, first)) throw new Error('a phrase needs at least one word')
  return first
}

/** Returns whether the pattern can be passed without a word. */
function addFirstWords(pattern: PhrasePattern, first: Set<string>): boolean {
  switch (pattern.kind) {
    case 'word':
      first.add(pattern.word)
      return false
    case 'any':
    case 'gap':
      throw new Error('a phrase must not begin with just any word')
    case 'pause':
    case 'beginning':
      return true
    case 'optional':
      addFirstWords(pattern.item, first)
      return true
    case 'marked':
      return addFirstWords(pattern.item, first)
    case 'sequence':
      return pattern.items.every((item) => addFirstWords(item, first))
    case 'choice':
      return pattern.options.map((option) => addFirstWords(option, first)).includes(true)
  }
}
