import { adviceCues } from './advice-cues'
import { otherCues } from './other-cues'
import { questionCues } from './question-cues'
import { readTurn } from './read-turn'
import { reflectionCues } from './reflection-cues'
import type { TurnCue } from './turn-cue'

/** What a turn of talk mainly does: says back, asks, gives (advice, information, an offer), or anything else. */
export type KindOfTurn = 'reflection' | 'question' | 'advice' | 'other'

/** The points of every kind, with the names of the cues that gave them. */
export type Weighing = Readonly<
  Record<KindOfTurn, { readonly points: number; readonly because: readonly string[] }>
>

/** When two kinds have the same points, the first of them here is meant. */
const inDoubt: readonly KindOfTurn[] = ['other', 'reflection', 'question', 'advice']

/**
 * What a turn mainly does, by points for its words and form. `heard` is what the other side had said just before.
 * A turn of nothing but “mm-hmm” and “okay” is `other`.
 */
export function kindOfTurn(text: string, heard = ''): KindOfTurn {
  const weighing = weighTurn(text, heard)
  if (weighing === null) return 'other'
  const most = Math.max(...inDoubt.map((kind) => weighing[kind].points))
  if (most === 0) return 'reflection'
  return inDoubt.find((kind) => weighing[kind].points === most) ?? 'other'
}

/** Why a turn counts as what it does; null when there is nothing in it but the sounds of listening. */
export function weighTurn(text: string, heard = ''): Weighing | null {
  const talk = { turn: readTurn(text), heard: readTurn(heard) }
  if (talk.turn.count === 0) return null
  const weigh = (cues: readonly TurnCue[]) => {
    const holding = cues.filter((cue) => cue.holds(talk))
    return {
      points: holding.reduce((sum, { points }) => sum + points, 0),
      because: holding.map(({ name }) => name),
    }
  }
  return {
    reflection: weigh(reflectionCues),
    question: weigh(questionCues),
    advice: weigh(adviceCues),
    other: weigh(otherCues),
  }
}
