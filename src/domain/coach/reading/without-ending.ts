/** “Worries”, “worried” and “worrying” are the same word here; crude, and only ever compared with itself. */
export function withoutEnding(word: string): string {
  return word.replace(/'s?$/u, '').replace(/(?<=\p{L}{3})(?:ies|ied|ing|ed|es|s|e|y)$/u, '')
}
