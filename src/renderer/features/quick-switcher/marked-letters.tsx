/** A title with the letters that were typed underlined in it; `letters` are their places. */
export function MarkedLetters({
  title,
  letters,
}: {
  readonly title: string
  readonly letters: readonly number[]
}) {
  return stretchesOf(title, new Set(letters)).map(({ text, isMarked }, number) =>
    isMarked ? <mark key={number}>{text}</mark> : <span key={number}>{text}</span>,
  )
}

interface Stretch {
  readonly text: string
  readonly isMarked: boolean
}

/** Neighbouring letters stay together, as scripts that join letters need. */
export function stretchesOf(title: string, marked: ReadonlySet<number>): Stretch[] {
  const stretches: Stretch[] = []
  for (let place = 0; place < title.length; place += 1) {
    const letter = title.charAt(place)
    const isMarked = marked.has(place)
    const last = stretches.at(-1)
    if (last?.isMarked === isMarked) stretches[stretches.length - 1] = { ...last, text: last.text + letter }
    else stretches.push({ text: letter, isMarked })
  }
  return stretches
}
