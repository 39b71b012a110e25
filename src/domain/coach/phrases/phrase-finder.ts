import type { SentenceText } from '../reading/sentence'
import type { Word } from '../reading/word'
import { compilePattern, type CompiledPattern, type WordSpan } from './compile-pattern'
import { firstWordsOf, parsePhrasePattern } from './phrase-pattern'

/** An entry of a list of phrases. Lists may add to it what their rule needs: a reason, another wording. */
export interface Phrase {
  /** Its name, ≤ 64 characters, which never changes: people's choices refer to it (`Finding.phrase`). */
  readonly phrase: string
  /** How it is written: see `PhrasePattern`. */
  readonly pattern: string | readonly string[]
  /** It does not count where it touches one of these: *just* in *not just*. Written like the patterns. */
  readonly unless?: readonly string[]
}

/** A phrase of the list in a sentence; offsets in characters count from the sentence's start. */
export interface FoundPhrase<P extends Phrase> {
  readonly entry: P
  readonly start: number
  readonly end: number
  /** The same in words of the sentence; the end is exclusive. */
  readonly fromWord: number
  readonly toWord: number
}

interface CompiledPhrase<P extends Phrase> {
  readonly entry: P
  readonly pattern: CompiledPattern
}

/**
 * Finds the phrases of a list in a sentence, from left to right and without overlap; the longest of those that begin with
 * the same word is taken. Costs one look-up a word, and a few comparisons where a phrase may begin.
 */
export class PhraseFinder<P extends Phrase> {
  readonly #byFirstWord = new Map<string, CompiledPhrase<P>[]>()
  readonly #exceptions = new Map<P, PhraseFinder<Phrase>>()

  constructor(entries: readonly P[]) {
    for (const entry of entries) {
      for (const pattern of typeof entry.pattern === 'string' ? [entry.pattern] : entry.pattern) {
        this.#add(entry, pattern)
      }
      if (entry.unless !== undefined) {
        this.#exceptions.set(entry, new PhraseFinder([{ phrase: entry.phrase, pattern: entry.unless }]))
      }
    }
  }

  find(sentence: SentenceText): readonly FoundPhrase<P>[] {
    const { words } = sentence
    const found: FoundPhrase<P>[] = []
    const exceptions = new Map<P, readonly WordSpan[]>()
    let free = 0
    for (let at = 0; at < words.length; at += 1) {
      const best = this.#longestAt(words, at, free, exceptions)
      if (best === null) continue
      const { entry, span } = best
      found.push({
        entry,
        start: words[span.markedFrom]?.start ?? 0,
        end: words[span.markedTo - 1]?.end ?? 0,
        fromWord: span.markedFrom,
        toWord: span.markedTo,
      })
      free = span.markedTo
    }
    return found
  }

  /** Whether any phrase of the list is in the sentence. */
  isIn(sentence: SentenceText): boolean {
    return this.find(sentence).length > 0
  }

  #add(entry: P, pattern: string): void {
    const parsed = parsePhrasePattern(pattern)
    const compiled: CompiledPhrase<P> = { entry, pattern: compilePattern(parsed) }
    for (const word of firstWordsOf(parsed)) {
      const sameWord = this.#byFirstWord.get(word)
      if (sameWord === undefined) this.#byFirstWord.set(word, [compiled])
      else sameWord.push(compiled)
    }
  }

  #longestAt(
    words: readonly Word[],
    at: number,
    free: number,
    exceptions: Map<P, readonly WordSpan[]>,
  ): { readonly entry: P; readonly span: WordSpan } | null {
    const candidates = this.#byFirstWord.get(words[at]?.folded ?? '')
    if (candidates === undefined) return null
    let best: { readonly entry: P; readonly span: WordSpan } | null = null
    for (const { entry, pattern } of candidates) {
      const span = pattern(words, at)
      if (span === null || span.markedFrom < free) continue
      if (best !== null && best.span.to >= span.to) continue
      if (!this.#isExcepted(entry, span, words, exceptions)) best = { entry, span }
    }
    return best
  }

  #isExcepted(entry: P, span: WordSpan, words: readonly Word[], known: Map<P, readonly WordSpan[]>): boolean {
    const finder = this.#exceptions.get(entry)
    if (finder === undefined) return false
    const spans = known.get(entry) ?? finder.#allSpans(words)
    known.set(entry, spans)
    return spans.some(({ from, to }) => from < span.markedTo && span.markedFrom < to)
  }

  #allSpans(words: readonly Word[]): readonly WordSpan[] {
    return words.flatMap(({ folded }, at) =>
      (this.#byFirstWord.get(folded) ?? []).flatMap(({ pattern }) => pattern(words, at) ?? []),
    )
  }
}
