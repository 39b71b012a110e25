import { useCallback, useState } from 'react'
import type { LessonState } from '../../domain/journal/all-lessons'
import type { LessonSource } from '../../domain/journal/lessons-of'
import type { LessonMark } from '../../domain/journal/mark-lesson'
import { msg, t } from '../../texts/t'
import { LessonsScreen } from '../features/journal/lessons-screen'
import { useRequest } from '../requests/use-request'
import { onJournalChange } from './on-journal-change'
import type { ScreensContext } from './routes/screens-context'

const stretch = 100
const mostAtOnce = 500

const undoOf: Readonly<Record<LessonMark, { readonly said: string; readonly undo: LessonMark }>> = {
  used: { said: msg('Marked as used.'), undo: 'not-used' },
  'not-used': { said: msg('Marked as not used.'), undo: 'used' },
  retired: { said: msg('Retired: it does not come up any more.'), undo: 'active' },
  active: { said: msg('It comes up again.'), undo: 'retired' },
}

export function LessonsRoute({ bridge, people, now, say }: ScreensContext) {
  const [state, setState] = useState<LessonState>('active')
  const [limit, setLimit] = useState(stretch)
  const ask = useCallback(
    () => bridge.lessons.list({ state, offset: 0, limit: Math.min(limit, mostAtOnce) }),
    [bridge, state, limit],
  )
  const onChanged = useCallback((listener: () => void) => onJournalChange(bridge, listener), [bridge])
  const list = useRequest(ask, onChanged)
  const mark = async (source: LessonSource, said: LessonMark, isUndo = false) => {
    const reply = await bridge.lessons.mark({ source, mark: said })
    if (!reply.ok) {
      say({ text: reply.error.message, action: null, tone: 'bad' })
      return
    }
    if (isUndo) return
    const { said: words, undo } = undoOf[said]
    say({
      text: t(words),
      action: { label: t('Undo'), run: () => void mark(source, undo, true) },
      tone: 'neutral',
    })
  }
  if (list.kind === 'loading') return null
  if (list.kind === 'failed') return <p role="alert">{list.message}</p>
  return (
    <LessonsScreen
      list={list.value}
      state={state}
      people={people}
      now={now}
      onState={(next) => {
        setState(next)
        setLimit(stretch)
      }}
      onMark={(source, said) => void mark(source, said)}
      onShowMore={() => setLimit(limit + stretch)}
    />
  )
}
