/** The languages that the interface speaks; each is complete (a test sees to it). */
export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

/** Whether the language is written from right to left; none that ships is, and the layout is tested for it all the same. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr'
}

/**
 * The first of the languages that the system prefers (BCP 47, best first) which Attune speaks; English where it speaks
 * none of them.
 */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languages.find((known) => tag.toLowerCase().split('-')[0] === known)
    if (language !== undefined) return language
  }
  return 'en'
}
