import type { RoomTalk } from '../../notes/room-talk'
import { kindOfTurn, weighTurn } from './turns/kind-of-turn'

/** How often something was said back, and how often something was asked, as far as the notes tell. */
export interface TallyOfRoom {
  readonly saidBack: number
  /** Questions that were certainly mine. */
  readonly asked: number
  /** Questions that were captured without a word of who asked them; mine or theirs. */
  readonly askedByEither: number
}

export const emptyTally: TallyOfRoom = { saidBack: 0, asked: 0, askedByEither: 0 }

/** The source of what is called fair and good. */
export const tallySourceId = 'miti-4-2'

/**
 * Counts saying back and asking. `recordedSummaries` are those that were recorded as said beside the notes; one that is
 * in both counts once.
 *
 * A summary that was said is one saying-back, however long it is, and the question at its end that checks it is part of
 * it. A planned line that was said counts by what it does: as asking when it is a question, as saying back when words
 * speak for that, and as neither when nothing but its shortness does. A captured quote, feeling or need is what they
 * said and counts as neither. What nobody noted is not counted, so this is a hint and never a grade.
 */
export function tallyOfRoom(recordedSummaries: readonly string[], talk: RoomTalk): TallyOfRoom {
  const summaries = new Set(
    [...recordedSummaries, ...talk.summaries].map(inOneLine).filter((text) => text !== ''),
  )
  return {
    saidBack: summaries.size + talk.saidLines.filter(saysBack).length,
    asked: talk.saidLines.filter((line) => kindOfTurn(line) === 'question').length,
    askedByEither: talk.questions.length,
  }
}

/** A short statement about anything has up to three points for its form alone. */
const pointsOfFormAlone = 3

function saysBack(line: string): boolean {
  return kindOfTurn(line) === 'reflection' && (weighTurn(line)?.reflection.points ?? 0) > pointsOfFormAlone
}

/** A summary becomes one line in the notes, so its line breaks do not tell two summaries apart. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
