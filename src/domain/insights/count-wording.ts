import { defaultCoachChoices } from '../coach/coach-choices'
import { DraftReader } from '../coach/draft-reader'
import { tallyOfRoom } from '../coach/measures/tally-of-room'
import { wordsOf } from '../coach/reading/word'
import type { Meeting } from '../meetings/meeting'
import { roomTalkIn } from '../notes/room-talk'
import { draftsOf, type Draft } from './drafts-of-meeting'
import type { Wording } from './wording'

/** More of one meeting is not read: nobody drafts as much, and a save must not wait for it. In UTF-16 units. */
const mostCharacters = 200_000

/**
 * Counts what the coach finds in everything that was drafted to be said or sent in a meeting, and what its notes tell of
 * saying back and asking. All rules are on and nothing is put aside, whatever the person chose: otherwise a change of
 * mind about the coach would look like a change of one’s words. Of questions only those that were certainly one’s own
 * count. A draft in another language is left out with its words.
 */
export function countWording(meeting: Meeting): Wording {
  const findings: Record<string, number> = {}
  let words = 0
  for (const draft of readable(draftsOf(meeting))) {
    const reading = new DraftReader(draft.context, defaultCoachChoices).read(draft.text)
    if (reading.kind === 'aside') continue
    words += wordsOf(draft.text).length
    for (const { rule } of reading.findings) findings[rule] = (findings[rule] ?? 0) + 1
  }
  const { saidBack, asked } = tallyOfRoom(
    meeting.sayBacks.map(({ text }) => text),
    roomTalkIn(meeting.notes),
  )
  return { words, findings, saidBack, asked }
}

function readable(drafts: readonly Draft[]): readonly Draft[] {
  let room = mostCharacters
  return drafts.filter(({ text }) => {
    if (text.length > room) return false
    room -= text.length
    return true
  })
}
