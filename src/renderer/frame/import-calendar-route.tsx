import { useCallback, useEffect, useState } from 'react'
import type { CalendarLookedAt, CalendarPersonDecision } from '../../ipc/requests/calendar-requests'
import type { Reply } from '../../ipc/reply'
import { CalendarImportScreen } from '../features/calendar-import/calendar-import-screen'
import { importedWords } from '../features/calendar-import/calendar-words'
import { routes } from '../routes'
import { t } from '../../texts/t'
import { isCalendarText } from './calendar-text'
import type { ScreensContext } from './routes/screens-context'

export function ImportCalendarRoute({ bridge, navigate, say, people, now, isBusy }: ScreensContext) {
  const [found, setFound] = useState<CalendarLookedAt | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const show = useCallback((reply: Reply<CalendarLookedAt | null>) => {
    setRefusal(reply.ok ? null : reply.error.message)
    if (reply.ok && reply.value !== null) setFound(reply.value)
  }, [])
  useEffect(() => {
    const read = () => void bridge.calendar.readImport().then(show)
    read()
    return bridge.calendar.onLookedInto(read)
  }, [bridge, show])
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isTyping(event.target) || text.trim() === '') return
      if (isCalendarText(text)) void bridge.calendar.lookInto({ text }).then(show)
      else setRefusal(t('What was pasted is not the text of a calendar.'))
    }
    document.addEventListener('paste', take)
    return () => document.removeEventListener('paste', take)
  }, [bridge, show])
  const undo = async () => {
    const reply = await bridge.calendar.undoImport()
    say(
      reply.ok
        ? { text: t('The import was taken back.'), action: null, tone: 'neutral' }
        : { text: reply.error.message, action: null, tone: 'bad' },
    )
  }
  const take = async (look: number, rows: number[], decisions: CalendarPersonDecision[]) => {
    const reply = await bridge.calendar.import({ look, rows, people: decisions })
    if (!reply.ok) {
      say({ text: reply.error.message, action: null, tone: 'bad' })
      return
    }
    say({
      text: importedWords(reply.value),
      action: { label: t('Undo'), run: () => void undo() },
      tone: 'neutral',
    })
    navigate(routes.meetings)
  }
  return (
    <CalendarImportScreen
      {...{ found, refusal, people, now, isBusy }}
      onChoose={() => void bridge.calendar.chooseFile().then(show)}
      onImport={(rows, decisions) => {
        if (found !== null) void take(found.look, rows, decisions)
      }}
      onBack={() => navigate(routes.meetings)}
    />
  )
}

/** A text that is pasted into a box is meant for that box. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
}
