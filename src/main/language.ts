import type { LanguageChoice } from '../ipc/settings'
import { languages, preferredLanguage } from '../texts/language'
import { speak } from '../texts/t'

/** What a process speaks. */
export interface Speech {
  /** One of ours; another one, which only tests of the layout ask for, is told in English. */
  readonly language: string
  /** How dates and numbers are written; null for as the process does by itself. */
  readonly locale: string | null
}

/**
 * The language of this run. Dates and numbers follow the system’s region where it is one of the same language, as
 * English words among German dates help nobody. `preferred` is the system’s list (BCP 47), best first; `forced` comes
 * from tests.
 */
export function chooseSpeech(
  choice: LanguageChoice,
  preferred: readonly string[],
  forced: string | undefined,
): Speech {
  const language = forced ?? (choice === 'system' ? preferredLanguage(preferred) : choice)
  const ofTheSystem = preferred.find((tag) => isIn(language, tag)) ?? null
  return { language, locale: ofTheSystem ?? (language === 'en' ? null : language) }
}

/** Whether the tag is one of that language, and one that `Intl` knows: some systems call theirs `C`. */
function isIn(language: string, tag: string): boolean {
  try {
    return new Intl.Locale(tag).language === language
  } catch {
    return false
  }
}

/** The choice in a settings file, whatever else is the matter with it. */
export function languageChosenIn(settings: string): LanguageChoice {
  try {
    const read: unknown = JSON.parse(settings)
    const language = typeof read === 'object' && read !== null && 'language' in read ? read.language : null
    return languages.find((known) => known === language) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Speaks it in this process; the texts of a language are read only when they are needed. */
export async function startSpeaking({ language, locale }: Speech): Promise<void> {
  const catalogue = language === 'de' ? (await import('../texts/de')).de : null
  speak(language, catalogue, locale ?? undefined)
}

/** The address of a page that speaks it: a page has to know before it shows anything. */
export function addressIn(address: string, { language, locale }: Speech): string {
  const url = new URL(address)
  url.searchParams.set('language', language)
  if (locale !== null) url.searchParams.set('locale', locale)
  return url.href
}
