import type { BenchSetup } from './bench-setup'
import { measureCalendarImport } from './measure-calendar-import'
import { rowOf, type Row } from './row'

/** The row about calendars: 5,000 events read, compared with an empty library, and written. */
export async function calendarRows({ appVersion, tell, options }: BenchSetup): Promise<Row[]> {
  if (!options.isWanted('calendar-import')) return []
  tell('taking in 5,000 events')
  const { import: samples, floor: floorSamples } = await measureCalendarImport(appVersion, 3)
  return [rowOf({ measure: 'calendar-import', size: null, unit: 'ms', samples, floorSamples })]
}
