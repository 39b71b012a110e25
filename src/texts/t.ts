import { createInstance, type i18n } from 'i18next'
import type { Catalogue } from './catalogue'
import { en } from './en'

/** What stands in for `{{name}}` in a text; numbers are written as the language writes them. `count` chooses the form. */
export type TextValues = Readonly<Record<string, string | number>>

let formatNumber = new Intl.NumberFormat(undefined)
let chosenLocale: string | undefined

/** The texts of this process. For what needs the library itself, as sentences with marked-up parts do. */
export const texts: i18n = createInstance()

void texts.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  // The English sentence is the key, so that the code reads as the page does (as gettext does it).
  keySeparator: false,
  nsSeparator: false,
  // Everything is here already; nothing is waited for.
  initAsync: false,
  showSupportNotice: false,
  interpolation: {
    // React escapes what it shows, and other places show plain text.
    escapeValue: false,
    alwaysFormat: true,
    format: (value: unknown) => (typeof value === 'number' ? formatNumber.format(value) : String(value)),
  },
})

/**
 * Chooses the language of this process, before anything is shown or said: like the time zone it does not change while
 * the process runs. `locale` (BCP 47) is how dates and numbers are written; undefined for the system's way.
 */
export function speak(language: string, catalogue: Catalogue | null, locale: string | undefined): void {
  if (catalogue !== null) texts.addResourceBundle(language, 'translation', catalogue)
  void texts.changeLanguage(language)
  chosenLocale = locale
  formatNumber = new Intl.NumberFormat(locale)
}

/** The text in the language of this process. The English sentence is the key; a text that is not known is shown in it. */
export function t(text: string, values?: TextValues): string {
  return texts.t(text, values ?? {})
}

/** Marks a constant that is shown by `t(constant)`, so that the catalogue knows of it. */
export function msg<T extends string>(text: T): T {
  return text
}

/** How dates and numbers are written (BCP 47), for `Intl`; undefined for the system's way. */
export function locale(): string | undefined {
  return chosenLocale
}
