import { useCallback, useMemo } from 'react'
import type { LessonDue } from '../../domain/journal/lessons-due'
import type { LessonSource } from '../../domain/journal/lessons-of'
import type { LessonMark } from '../../domain/journal/mark-lesson'
import type { Meeting } from '../../domain/meetings/meeting'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { useRequest } from '../requests/use-request'

export interface LessonsOfMeeting {
  readonly lessons: readonly LessonDue[]
  readonly mark: (source: LessonSource, mark: LessonMark) => void
}

const none: readonly LessonDue[] = []

/**
 * The lessons that come up at this meeting. They are asked for again when its people or plays change, and not when one of
 * them is marked: what was just retired stays, with its way back.
 */
export function useLessonsDue(
  bridge: Bridge,
  { id, personIds, playIds }: Pick<Meeting, 'id' | 'personIds' | 'playIds'>,
  say: (message: ToastMessage) => void,
): LessonsOfMeeting {
  // By what they hold: each save brings new lists of the same ids.
  const people = personIds.join(' ')
  const plays = playIds.join(' ')
  const ask = useCallback(
    () => bridge.lessons.due({ meetingId: id, personIds: idsIn(people), playIds: idsIn(plays) }),
    [bridge, id, people, plays],
  )
  const due = useRequest(ask)
  const mark = useCallback(
    async (source: LessonSource, said: LessonMark) => {
      const reply = await bridge.lessons.mark({ source, mark: said })
      if (!reply.ok) say({ text: reply.error.message, action: null, tone: 'bad' })
    },
    [bridge, say],
  )
  const lessons = due.kind === 'ready' ? due.value : none
  return useMemo(() => ({ lessons, mark: (source, said) => void mark(source, said) }), [lessons, mark])
}

function idsIn(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}
