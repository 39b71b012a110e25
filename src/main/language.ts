import type { LanguageChoice } from '../ipc/settings'
import { preferredLanguage } from '../texts/language'
import { speak } from '../texts/t'

export interface SystemLanguages {
  /** As the person ordered them (BCP 47), best first. */
  readonly preferred: readonly string[]
  /** How the system writes dates and numbers (BCP 47). */
  readonly locale: string
}

/** What a process speaks. */
export interface Speech {
  /** One of ours; another one, which only tests of the layout ask for, is told in English. */
  readonly language: string
  /** How dates and numbers are written; null for as the process does by itself. */
  readonly locale: string | null
}

/**
 * The language of this run. Dates and numbers follow the system’s region where it is one of the same language, as
 * English words among German dates help nobody. `forced` comes from tests.
 */
export function chooseSpeech(
  choice: LanguageChoice,
  system: SystemLanguages,
  forced: string | undefined,
): Speech {
  const language = forced ?? (choice === 'system' ? preferredLanguage(system.preferred) : choice)
  const ofTheSystem = localeIn(language, system.locale)
  if (language === 'en') return { language, locale: ofTheSystem }
  return { language, locale: ofTheSystem ?? language }
}

/** The system’s locale if it is one of that language, and one that `Intl` knows: some systems call theirs `C`. */
function localeIn(language: string, locale: string): string | null {
  try {
    return new Intl.Locale(locale).language === language ? locale : null
  } catch {
    return null
  }
}

/** Speaks it in this process; the texts of a language are read only when they are needed. */
export async function startSpeaking({ language, locale }: Speech): Promise<void> {
  const catalogue = language === 'de' ? (await import('../texts/de')).de : null
  speak(language, catalogue, locale ?? undefined)
}

/** The address of a page that speaks it: a page has to know before it shows anything. */
export function inLanguage(address: string, { language, locale }: Speech): string {
  const url = new URL(address)
  url.searchParams.set('language', language)
  if (locale !== null) url.searchParams.set('locale', locale)
  return url.href
}
