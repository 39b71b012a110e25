import { parentPort, workerData } from 'node:worker_threads'
import { readCalendar } from '../../domain/calendar/read-calendar'
import type { CalendarThreadData } from './read-in-thread'
import { decodeCalendar } from './decode-calendar'

const { bytes, window } = workerData as CalendarThreadData

parentPort?.postMessage(readCalendar(decodeCalendar(bytes), window))
