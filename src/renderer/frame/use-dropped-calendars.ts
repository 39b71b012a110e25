import { useEffect } from 'react'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'
import { routes } from '../routes'
import { droppedCalendar, mayHoldFiles } from './calendar-text'

/** What main reads at most; a larger file is not even read here. */
const mostBytes = 32 * 1024 * 1024

/** Takes a calendar file that is dropped anywhere in the window, and shows what is in it. */
export function useDroppedCalendars(
  bridge: Bridge,
  navigate: (to: string) => void,
  say: (message: ToastMessage) => void,
): void {
  useEffect(() => {
    const look = async (file: File) => {
      if (file.size > mostBytes) {
        const text = t('This file is larger than 32 MB, which no calendar of a person is. Nothing was read.')
        say({ text, action: null, tone: 'bad' })
        return
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const reply = await bridge.calendar.lookInto({ name: file.name.slice(0, 500), bytes })
      if (reply.ok) navigate(routes.importCalendar)
      else say({ text: reply.error.message, action: null, tone: 'bad' })
    }
    const over = (event: DragEvent) => {
      if (mayHoldFiles(event.dataTransfer)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const file = droppedCalendar(event.dataTransfer)
      if (file === null) return
      // Before the notes take it for an attachment.
      event.preventDefault()
      event.stopPropagation()
      void look(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop, true)
    }
  }, [bridge, navigate, say])
}
