import { surroundingsOf } from '../scripts/seed/seed-library'
import { seededMeeting } from '../scripts/seed/seeded-meeting'
import { seededNotes } from '../scripts/seed/seeded-notes'
import { seededPeople } from '../scripts/seed/seeded-people'
import { SeededRandom } from '../scripts/seed/seeded-random'
import type { Transcript } from '../scripts/seed/transcript'
import type { Meeting } from '../src/domain/meetings/meeting'
import { longMeetingId } from './measured-library'

export const benchSeed = 'bench'

const wordsToTypeInto = 5_000

/** A meeting that is under way, with its preparation and 5,000 words of notes. */
export function longMeeting(transcripts: readonly Transcript[]): Meeting {
  const now = Date.now()
  const people = seededPeople(benchSeed, 10, now)
  const surroundings = surroundingsOf({ meetings: 10, now, seed: benchSeed, transcripts }, people)
  const underWay = seededMeeting(surroundings, 4)
  const notes = seededNotes(new SeededRandom(`${benchSeed}/long-notes`), {
    conversations: surroundings.conversations,
    words: wordsToTypeInto,
    startedAt: now - 20 * 60_000,
    endedAt: now,
    nameOf: (speaker) => speaker,
    saidBack: null,
  })
  return { ...underWay, id: longMeetingId, personIds: [], notes }
}
