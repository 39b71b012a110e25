import { foldedForms, foldName, isUnspaced, wordsOfName } from './folded-name'
import { genericWords, ordinaryWords, weakWords } from './ordinary-words'

/** Somebody, or an organisation, whose name is not to be read. */
export interface NameOwner {
  readonly kind: 'person' | 'organisation'
  /** The name, folded: those who are called alike get one label. */
  readonly key: string
  /** Its words in their order, folded. */
  readonly words: readonly string[]
}

/** How surely a word stands for its owner: by itself, only where it begins with a capital, or only beside another. */
export type WordStrength = 'strong' | 'capital' | 'weak'

export interface WordMeaning {
  readonly owner: NameOwner
  readonly strength: WordStrength
}

export interface NamesToHide {
  readonly people: readonly string[]
  readonly organisations: readonly string[]
}

/** Every word of every name, with whom it may stand for. */
export class KnownNames {
  readonly #meanings = new Map<string, WordMeaning[]>()
  /** Of scripts without spaces, as they are written, the longest first. */
  readonly #unspaced: { readonly text: string; readonly owner: NameOwner }[] = []
  readonly #owners = new Map<string, NameOwner>()

  constructor({ people, organisations }: NamesToHide) {
    for (const name of people) this.#add('person', name)
    for (const name of organisations) this.#add('organisation', name)
    this.#unspaced.sort((a, b) => b.text.length - a.text.length)
  }

  /** Whom the word may stand for; `folded` by `foldName`. */
  meaningsOf(folded: string): readonly WordMeaning[] {
    return this.#meanings.get(folded) ?? []
  }

  get unspaced(): readonly { readonly text: string; readonly owner: NameOwner }[] {
    return this.#unspaced
  }

  /** Whether an address has a word of a name in it, wherever in it that stands. */
  isIn(address: string): boolean {
    const folded = foldName(decoded(address))
    return [...this.#meanings].some(
      ([word, meanings]) =>
        word.length > 2 && folded.includes(word) && meanings.some(({ strength }) => strength !== 'weak'),
    )
  }

  #add(kind: NameOwner['kind'], name: string): void {
    const written = wordsOfName(name)
    const words = written.map(foldName)
    const key = `${kind} ${words.join(' ')}`
    if (words.length === 0 || this.#owners.has(key)) return
    const owner: NameOwner = { kind, key, words }
    this.#owners.set(key, owner)
    const strengths = strengthsOf(owner)
    for (const [place, word] of written.entries()) {
      for (const form of foldedForms(word)) this.#mean(form, owner, strengths[place] ?? 'weak')
      if (isUnspaced(word)) this.#unspaced.push({ text: word.normalize('NFC'), owner })
    }
    // As addresses and tags write it: `anaferreira`.
    if (words.length > 1) this.#mean(words.join(''), owner, 'strong')
  }

  #mean(word: string, owner: NameOwner, strength: WordStrength): void {
    const known = this.#meanings.get(word) ?? []
    if (!known.some((meaning) => meaning.owner === owner))
      this.#meanings.set(word, [...known, { owner, strength }])
  }
}

function strengthsOf({ kind, words }: NameOwner): WordStrength[] {
  const weak = kind === 'person' ? weakWords : genericWords
  const isWeak = (word: string) => weak.has(word) || (word.length === 1 && !isUnspaced(word))
  const isAllWeak = words.every(isWeak)
  const distinct = words.filter((word) => !isWeak(word)).length
  return words.map((word) => {
    if (!isAllWeak && isWeak(word)) return 'weak'
    if (isAllWeak || ordinaryWords.has(word)) return 'capital'
    // One word of an organisation’s name is often a word of the language: Blue Ocean.
    return kind === 'organisation' && distinct > 1 ? 'capital' : 'strong'
  })
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
