import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { plannedLineEnd } from '../editor/planned-line-end'
import type { PlannedWords } from '../editor/planned-words'
import { CoachContext } from './coach'
import { CoachedBox, type Draft } from './coached-box'
import { connectPlannedWords } from './connect-planned-words'
import { LinesText } from './lines-text'

interface PlannedWordsCoach {
  /** Null where there is no coach. */
  readonly box: CoachedBox | null
  /** To be called with the planned lines of the notes, as soon as there is an editor. */
  readonly read: (words: () => PlannedWords) => void
}

/** The coach of the lines in the notes that are planned to be said. It reads those, and nothing else of the notes. */
export function usePlannedWordsCoach(playIds: readonly string[]): PlannedWordsCoach {
  const coach = useContext(CoachContext)
  const draft = useMemo<Draft>(
    () => ({ place: 'planned-line', context: { field: 'planned-line', playIds, heard: null } }),
    [playIds],
  )
  const [box] = useState(() =>
    coach === null ? null : new CoachedBox(coach, draft, new LinesText(plannedLineEnd)),
  )
  const disconnect = useRef<() => void>(undefined)
  useLayoutEffect(() => box?.follow(draft), [box, draft])
  useEffect(() => () => disconnect.current?.(), [])
  return {
    box,
    read: (words) => {
      disconnect.current?.()
      if (coach === null || box === null) return
      disconnect.current = connectPlannedWords(coach, box, words())
    },
  }
}
