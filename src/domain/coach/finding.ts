import type { RuleId } from './rules/rule-id'

/** What the marked words tend to do: make it sound more receptive, less so, or ask the writer for something. */
export type Effect = 'raises' | 'lowers' | 'asks'

/** A change that the writer may take: `text` in the place of the characters from `start` to `end`. */
export interface Alternative {
  /** What the panel shows: mostly the new words, or what happens (“leave it out”). */
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One thing that the coach has to say about a text. Offsets are UTF-16, as in a string or a text box; the end is exclusive. */
export interface Finding {
  readonly rule: RuleId
  readonly effect: Effect
  /** Where it is. An empty span is a place where something is missing. */
  readonly start: number
  readonly end: number
  /** The words of the span, as written; empty when something is missing. */
  readonly words: string
  /** The entry of the rule's word list that matched: it names our words and never the writer's, so it may be kept in settings. */
  readonly phrase: string
  /** One sentence that says why, worded modestly. */
  readonly reason: string
  readonly alternatives: readonly Alternative[]
  readonly sourceIds: readonly string[]
  /** How much it matters beside other findings, in standard deviations of rated receptiveness; only for ordering. */
  readonly weight: number
}
