import { useEffect, useRef } from 'react'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'
import { importedWords } from '../features/calendar-import/calendar-words'

/** Tells what the followed calendar brought up to date, and once why it cannot be followed. */
export function useFollowedCalendar(bridge: Bridge, say: (message: ToastMessage) => void): void {
  const toldRefusal = useRef<string | null>(null)
  useEffect(() => {
    const undo = async () => {
      const reply = await bridge.calendar.undoImport()
      if (!reply.ok) say({ text: reply.error.message, action: null, tone: 'bad' })
    }
    const tellRefusal = async () => {
      const reply = await bridge.calendar.readWatched()
      if (!reply.ok || reply.value.refusal === toldRefusal.current) return
      toldRefusal.current = reply.value.refusal
      if (toldRefusal.current !== null) say({ text: toldRefusal.current, action: null, tone: 'bad' })
    }
    return bridge.calendar.onFollowed(({ done }) => {
      if (done === null) {
        void tellRefusal()
        return
      }
      const text = t('From the followed calendar: {{told}}', { told: importedWords(done) })
      say({ text, action: { label: t('Undo'), run: () => void undo() }, tone: 'neutral' })
    })
  }, [bridge, say])
}
