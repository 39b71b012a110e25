import { t } from '../../../texts/t'
import type { Block } from '../block'
import type { OutgoingDocument } from '../outgoing-document'
import { textOfRuns, type Run } from '../run'
import { foldName, isUnspaced, wordsOfName } from './folded-name'
import { findAddresses, type FoundAddress } from './find-addresses'
import { findNames } from './find-names'
import { KnownNames, type NameOwner, type NamesToHide } from './known-names'
import { replaceInRuns, type Replacement } from './replace-in-runs'

/** What is not to be read. */
export interface RedactionChoices {
  readonly names: boolean
  /** Telephone numbers, e-mail addresses and links. */
  readonly addresses: boolean
}

/**
 * Takes names out of documents, the same label for the same name in all of them. Names are those that are given, their
 * words by themselves too, in any case and with any ending of a genitive; what is not among them stays.
 */
export class Redactor {
  readonly #names: KnownNames
  readonly #choices: RedactionChoices
  readonly #labels = new Map<string, string>()
  #preferred: ReadonlySet<string> = new Set()

  constructor(names: NamesToHide, choices: RedactionChoices) {
    this.#names = new KnownNames(choices.names ? names : { people: [], organisations: [] })
    this.#choices = choices
  }

  redact(document: OutgoingDocument): OutgoingDocument {
    this.#preferred = new Set(
      document.people.map((name) => `person ${wordsOfName(name).map(foldName).join(' ')}`),
    )
    return {
      ...document,
      title: this.#text(document.title),
      facts: document.facts.map((fact) => this.#text(fact)),
      people: document.people.map((name) => this.#text(name)),
      blocks: this.#blocks(document.blocks),
    }
  }

  #blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => this.#block(block))
  }

  #block(block: Block): Block {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, runs: this.#runs(block.runs) }
      case 'list':
        return { ...block, items: block.items.map((item) => this.#blocks(item)) }
      case 'checklist':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: this.#blocks(item.blocks) })),
        }
      case 'quote':
        return { ...block, blocks: this.#blocks(block.blocks) }
      case 'code':
        return { ...block, text: this.#text(block.text) }
      case 'rule':
        return block
      case 'definitions':
        return {
          ...block,
          rows: block.rows.map(({ term, runs }) => ({ term: this.#text(term), runs: this.#runs(runs) })),
        }
      case 'table':
        return {
          ...block,
          head: block.head.map((name) => this.#text(name)),
          rows: block.rows.map((cells) => cells.map((runs) => this.#runs(runs))),
        }
    }
  }

  #text(text: string): string {
    return textOfRuns(
      replaceInRuns([{ text, marks: [], href: null, capture: null }], this.#replacements(text)),
    )
  }

  /** A name may run over words that look differently, so that they are read together. */
  #runs(runs: readonly Run[]): Run[] {
    const hidden = this.#choices.names || this.#choices.addresses
    // Where a link leads says more than its words do.
    const plain = hidden ? runs.map((run) => ({ ...run, href: null })) : runs
    return replaceInRuns(plain, this.#replacements(textOfRuns(plain)))
  }

  #replacements(text: string): Replacement[] {
    const addresses = findAddresses(text).filter((address) => this.#hides(address, text))
    const names = findNames(text, this.#names, this.#preferred).filter(({ start, end }) =>
      addresses.every((address) => end <= address.start || start >= address.end),
    )
    return [
      ...addresses.map(({ start, end, kind }) => ({ start, end, text: addressLabel(kind) })),
      ...names.map(({ start, end, owner, isGenitive }) => ({
        ...{ start, end },
        text: apart(isGenitive ? `${this.#labelOf(owner)}’s` : this.#labelOf(owner), text, start, end, names),
      })),
    ].sort((a, b) => a.start - b.start)
  }

  /** An e-mail address is a name in nearly every case; another address is where it has one in it. */
  #hides({ kind, start, end }: FoundAddress, text: string): boolean {
    if (this.#choices.addresses) return true
    if (!this.#choices.names) return false
    return kind === 'email' || (kind === 'link' && this.#names.isIn(text.slice(start, end)))
  }

  #labelOf({ kind, key }: NameOwner): string {
    const known = this.#labels.get(key)
    if (known !== undefined) return known
    const count = [...this.#labels.keys()].filter((other) => other.startsWith(`${kind} `)).length
    const letter = lettersOf(count)
    const label =
      kind === 'person' ? t('Person {{letter}}', { letter }) : t('Organisation {{letter}}', { letter })
    this.#labels.set(key, label)
    return label
  }
}

const partOfWord = /[\p{L}\p{M}\p{N}]/u

/** A label does not run into what was written together with the name: `Person A-2`. */
function apart(
  label: string,
  text: string,
  start: number,
  end: number,
  names: readonly { readonly end: number }[],
): string {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const joins = (sign: string) => partOfWord.test(sign) && !isUnspaced(sign)
  const isAfterName = names.some((other) => other.end === start)
  return `${joins(before) && !isAfterName ? '-' : ''}${label}${joins(after) ? '-' : ''}`
}

function addressLabel(kind: FoundAddress['kind']): string {
  switch (kind) {
    case 'email':
      return t('[e-mail address]')
    case 'link':
      return t('[link]')
    case 'phone':
      return t('[number]')
  }
}

/** A, B … Z, AA, AB … */
function lettersOf(count: number): string {
  const letter = String.fromCharCode(65 + (count % 26))
  return count < 26 ? letter : `${lettersOf(Math.floor(count / 26) - 1)}${letter}`
}
