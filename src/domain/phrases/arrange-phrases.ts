import { t } from '../../texts/t'
import { foldText } from '../meetings/folded-text'
import type { BuiltInPhrase } from './built-in-phrase'
import type { PhraseSummary } from './phrase'
import { phrasePurposeNames, phrasePurposes, type PhrasePurpose } from './phrase-purpose'

/** A phrase as the palette shows it. */
export interface PalettePhrase {
  readonly id: string
  readonly text: string
  readonly purpose: PhrasePurpose
  readonly isOwn: boolean
}

export interface PhraseGroup {
  readonly name: string
  readonly phrases: readonly PalettePhrase[]
}

const mostRecent = 3

/**
 * The phrases in their groups, the person’s own first in each. With a search, those in which, with the name of their
 * group, every word of it is found. Without one, what was used last stands above all, and not once more in its group.
 */
export function arrangePhrases(
  own: readonly PhraseSummary[],
  builtIn: readonly BuiltInPhrase[],
  search: string,
  recentIds: readonly string[],
): PhraseGroup[] {
  const all: readonly PalettePhrase[] = [
    ...own.map(({ id, text, purpose }) => ({ id, text, purpose, isOwn: true })),
    ...builtIn.map(({ id, text, purpose }) => ({ id, text, purpose, isOwn: false })),
  ]
  const words = foldText(plainQuotes(search)).split(/\s+/u).filter(Boolean)
  const isFound = ({ text, purpose }: PalettePhrase) => {
    const folded = foldText(plainQuotes(`${text} ${phrasePurposeNames[purpose]}`))
    return words.every((word) => folded.includes(word))
  }
  const recent = words.length > 0 ? [] : recentlyUsed(all, recentIds)
  const groups = phrasePurposes.map((purpose) => ({
    name: phrasePurposeNames[purpose],
    phrases: all.filter(
      (phrase) => phrase.purpose === purpose && isFound(phrase) && !recent.includes(phrase),
    ),
  }))
  return [{ name: t('Used last'), phrases: recent }, ...groups].filter(({ phrases }) => phrases.length > 0)
}

function recentlyUsed(all: readonly PalettePhrase[], recentIds: readonly string[]): PalettePhrase[] {
  return recentIds.flatMap((id) => all.find((phrase) => phrase.id === id) ?? []).slice(0, mostRecent)
}

/** Nobody types curly quotes into a search. */
function plainQuotes(text: string): string {
  return text.replace(/[‘’]/gu, "'")
}
