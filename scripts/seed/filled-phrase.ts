/** What fills in a phrase: who the meeting is with, what it is about, and something that was said. */
export interface PhraseFilling {
  readonly name: string
  readonly topic: string
  readonly line: string
}

/** The phrase with its places filled in: `{name}`, `{topic}` and `{line}`. */
export function filledPhrase(phrase: string, filling: PhraseFilling): string {
  return phrase.replace(/\{(name|topic|line)\}/g, (_, place: keyof PhraseFilling) => filling[place])
}
