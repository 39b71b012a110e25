import { directionOf } from '../../texts/language'
import { speak } from '../../texts/t'

/** Speaks the language that the page’s address asks for; awaited before anything is shown. */
export async function speakAsAsked(search: string, root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(search)
  const language = asked.get('language') ?? 'en'
  root.lang = language
  root.dir = directionOf(language)
  const catalogue = language === 'de' ? (await import('../../texts/de')).de : null
  speak(language, catalogue, asked.get('locale') ?? undefined)
}
