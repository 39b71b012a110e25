import { useEffect, useMemo, useRef, useState } from 'react'
import { tallyOfRoom, type TallyOfRoom } from '../../../domain/coach/measures/tally-of-room'
import type { SayBack } from '../../../domain/meetings/meeting'
import type { NotesDocument } from '../../../domain/notes/notes-document'
import { roomTalkIn, type RoomTalk } from '../../../domain/notes/room-talk'

/** A tally need not follow each key; nobody misses a third of a second. */
const longestWaitMs = 300

interface RoomTallyParts {
  readonly tally: TallyOfRoom
  /** To be called at each change of the notes. It costs nothing: they are read once, a little later. */
  readonly noteChange: () => void
}

/**
 * The tally of the room, counted anew a moment after the notes have changed, and drawn only when it is another one.
 * `readTalk` answers null while there is nothing to read yet.
 */
export function useRoomTally(
  sayBacks: readonly SayBack[],
  initialNotes: NotesDocument,
  readTalk: () => RoomTalk | null,
): RoomTallyParts {
  const [talk, setTalk] = useState(() => roomTalkIn(initialNotes))
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current)
    },
    [],
  )
  const tally = useMemo(
    () =>
      tallyOfRoom(
        sayBacks.map(({ text }) => text),
        talk,
      ),
    [sayBacks, talk],
  )
  return {
    tally,
    noteChange: () => {
      waiting.current ??= setTimeout(() => {
        waiting.current = null
        const next = readTalk()
        setTalk((before) => (next === null || isSame(before, next) ? before : next))
      }, longestWaitMs)
    },
  }
}

function isSame(a: RoomTalk, b: RoomTalk): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
