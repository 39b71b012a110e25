import { captureKindOf } from './capture-kind-of'
import { spokenLines, type SpokenLine } from './spoken-lines'
import type { Transcript } from './transcript'

/** A transcript made ready to write many meetings from. */
export interface SeedConversation {
  readonly topics: readonly string[]
  readonly lines: readonly SpokenLine[]
  /** How many words the lines have in all. */
  readonly words: number
  /** In the order in which they first speak. */
  readonly speakers: readonly string[]
  /** Lines long enough to say something by themselves; never empty. */
  readonly tellingLines: readonly SpokenLine[]
  /** Lines that somebody could have planned for as an objection; never empty. */
  readonly objections: readonly SpokenLine[]
  readonly summary: string
  /** The sentences of the summary; never empty. */
  readonly conclusions: readonly string[]
}

/** Null for a transcript in which nobody says a whole sentence. */
export function seedConversation(transcript: Transcript): SeedConversation | null {
  const lines = spokenLines(transcript)
  if (lines.length === 0) return null
  const { topics, summary } = transcript
  return {
    topics,
    lines,
    words: lines.reduce((sum, line) => sum + line.words, 0),
    speakers: [...new Set(lines.map(({ speaker }) => speaker))],
    tellingLines: someOrAll(lines, ({ words }) => words >= 12),
    objections: someOrAll(lines, ({ text, words }) => words > 7 && captureKindOf(text) === 'objection'),
    summary,
    conclusions: summary.match(/[^.?!]+[.?!]*/g)?.map((sentence) => sentence.trim()) ?? [summary],
  }
}

type Lines = readonly SpokenLine[]

function someOrAll(lines: Lines, isWanted: (line: SpokenLine) => boolean): Lines {
  const wanted = lines.filter(isWanted)
  return wanted.length > 0 ? wanted : lines
}
