import { t } from '../../texts/t'
import type { Steps } from '../check-ins/check-in-item'
import { opennessReachOf, type OpennessReach } from '../check-ins/openness-reach'
import type { TrustItemId } from '../check-ins/trust-items'
import { readTrust, type AnsweredItem } from '../check-ins/weakest-element'
import { trustMoves, type TrustMove } from './moves'

/** One concrete next step for a relationship, with why this one. */
export interface NextStep {
  readonly move: TrustMove
  readonly why: string
}

/**
 * The one move that fits a check-in best: one made for the item to begin with, and among those the one that also helps
 * the weakest of the others; where they stand alike, the first of the catalogue. What shows something of oneself is
 * offered only where the setting check says that the place can carry it. Null where nothing was answered.
 */
export function nextStepFor(steps: Steps, setting: Steps | null): NextStep | null {
  const reading = readTrust(steps)
  if (reading.kind === 'nothing') return null
  const isOpen = carriesOpenness(setting === null ? 'unknown' : opennessReachOf(setting))
  const fitting = movesFor(reading.first.item.id).filter((move) => isOpen || !move.asksForOpenness)
  const best = fitting.reduce<TrustMove | null>(
    (chosen, move) =>
      chosen === null || weakestOfOthers(move, reading.others) < weakestOfOthers(chosen, reading.others)
        ? move
        : chosen,
    null,
  )
  return best === null ? null : { move: best, why: whyOf(best, reading.first, reading.others, reading.kind) }
}

/** The moves that help an item, those made for it alone where there are any. */
export function movesFor(id: TrustItemId): readonly TrustMove[] {
  const madeForIt = trustMoves.filter(({ helps }) => helps[0] === id)
  return madeForIt.length > 0 ? madeForIt : trustMoves.filter(({ helps }) => helps.includes(id))
}

function carriesOpenness(reach: OpennessReach): boolean {
  return reach === 'some' || reach === 'far'
}

const strongerThanAny = 6

/** The lowest step among what a move helps besides the item to begin with. */
function weakestOfOthers(move: TrustMove, others: readonly AnsweredItem[]): number {
  return Math.min(
    strongerThanAny,
    ...others.flatMap(({ item, step }) => (move.helps.includes(item.id) ? [step] : [])),
  )
}

function whyOf(
  move: TrustMove,
  first: AnsweredItem,
  others: readonly AnsweredItem[],
  kind: 'even' | 'weakest',
): string {
  const opening =
    kind === 'even'
      ? t('Nothing stands out, so this begins with {{inSentence}}', { inSentence: inSentence(first) })
      : t('This is for {{inSentence}}', { inSentence: inSentence(first) })
  const second = others.find(({ item, step }) => move.helps.includes(item.id) && step <= first.step + 1)
  return second === undefined || kind === 'even'
    ? `${opening}.`
    : t('{{opening}}, and it helps {{inSentence}} too.', { opening, inSentence: inSentence(second) })
}

function inSentence({ item }: AnsweredItem): string {
  return item.name.toLowerCase()
}
