import type { Transcript } from './transcript'

/** Something that somebody said, in one line of notes. */
export interface SpokenLine {
  readonly speaker: string
  readonly text: string
  readonly words: number
}

/** What is shorter was a nod or a breath. */
const fewestWords = 4

/** About what fits into three lines of a notebook. */
const mostWords = 45

/** A conversation as lines of notes: nods left out, one's turns in a row joined, long ones parted. */
export function spokenLines({ turns }: Transcript): SpokenLine[] {
  const lines: SpokenLine[] = []
  for (const { speaker, text } of turns) {
    const line = lineOf(speaker, text)
    const last = lines.at(-1)
    const isContinued = last?.speaker === speaker && last.words + line.words <= mostWords
    if (isContinued) lines[lines.length - 1] = lineOf(speaker, `${last.text} ${line.text}`)
    else if (line.words <= mostWords) lines.push(line)
    else lines.push(...part(line))
  }
  return lines.filter(({ words }) => words >= fewestWords)
}

function lineOf(speaker: string, text: string): SpokenLine {
  const clean = text.replace(/\s+/gu, ' ').trim()
  return { speaker, text: clean, words: wordCount(clean) }
}

/** At the ends of sentences where there are some, and anywhere else where a sentence has no end. */
function part({ speaker, text }: SpokenLine): SpokenLine[] {
  const parts: string[][] = [[]]
  for (const word of text.split(' ')) {
    const current = parts.at(-1) ?? []
    current.push(word)
    const isFull = current.length >= mostWords || (current.length > mostWords / 2 && /[.?!]$/.test(word))
    if (isFull) parts.push([])
  }
  return parts.filter((words) => words.length > 0).map((words) => lineOf(speaker, words.join(' ')))
}

export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}
