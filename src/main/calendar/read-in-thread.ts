import { Worker } from 'node:worker_threads'
import type { CalendarFile, CalendarWindow } from '../../domain/calendar/calendar-event'
import { LibraryError } from '../library/library-error'

export interface CalendarThreadData {
  readonly bytes: Uint8Array
  readonly window: CalendarWindow
}

/** Reads the bytes of a calendar file. */
export type ReadCalendarBytes = (bytes: Uint8Array, window: CalendarWindow) => Promise<CalendarFile>

/** The largest calendar that is read takes a few seconds of this. */
const longestMs = 30_000

const mostMegabytes = 1_024

/**
 * Reads calendars in a thread of their own: a large one does not hold up the window, and one that was made to keep a
 * machine busy or to fill its memory is given up. `workerFile` is the built `calendar-worker.js`.
 */
export function readInThread(workerFile: string): ReadCalendarBytes {
  return (bytes, window) =>
    new Promise((resolve, reject) => {
      const data: CalendarThreadData = { bytes, window }
      const worker = new Worker(workerFile, {
        ...{ workerData: data, name: 'calendar' },
        resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      })
      const giveUp = () => {
        reject(
          new LibraryError('too-large', 'This calendar could not be read in time. Nothing was taken in.'),
        )
        void worker.terminate()
      }
      const timer = setTimeout(giveUp, longestMs)
      worker.once('message', (file: CalendarFile) => resolve(file))
      worker.once('error', giveUp)
      worker.once('exit', () => {
        clearTimeout(timer)
        giveUp()
      })
    })
}
