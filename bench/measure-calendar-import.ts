import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { readCalendar } from '../src/domain/calendar/read-calendar'
import { defaultSettings, type Settings } from '../src/ipc/settings'
import { CalendarImporting } from '../src/main/calendar/calendar-importing'
import { decodeCalendar } from '../src/main/calendar/decode-calendar'
import { atOnce, forEachAtOnce } from '../src/main/calendar/calendar-look'
import { writeDurably } from '../src/main/library/durable-file'
import { nodeFileSystem } from '../src/main/library/file-system'
import { Library } from '../src/main/library/library'

const events = 5_000

/** What a meeting from a calendar comes to on the disk, nearly. */
const bytesOfMeeting = 2_000

export interface CalendarSamples {
  readonly import: number[]
  readonly floor: number[]
}

/** A calendar of 5,000 events read, compared and written; beside it the library for calendars and the disk alone. */
export async function measureCalendarImport(appVersion: string, rounds: number): Promise<CalendarSamples> {
  const now = Date.now()
  const text = calendarText(now)
  const samples: CalendarSamples = { import: [], floor: [] }
  for (let round = 0; round < rounds; round += 1) {
    samples.import.push(await inFolder((folder) => importOnce(folder, text, now, appVersion)))
    samples.floor.push(await inFolder((folder) => floorOnce(folder, text)))
  }
  return samples
}

async function importOnce(folder: string, text: string, now: number, appVersion: string): Promise<number> {
  const library = await Library.open(folder, { now: () => now, appVersion })
  await library.reconciled
  let settings: Settings = defaultSettings
  const importing = new CalendarImporting({
    ...{ library, fileSystem: nodeFileSystem, now: () => now },
    settings: {
      get settings() {
        return settings
      },
      change: (changes) => Promise.resolve((settings = { ...settings, ...changes })),
    },
    read: (bytes, window) => Promise.resolve(readCalendar(decodeCalendar(bytes), window)),
  })
  const from = performance.now()
  const { look, rows } = await importing.lookIntoBytes(new TextEncoder().encode(text), 'bench.ics')
  const report = { signal: new AbortController().signal, tell: () => undefined }
  await importing.import(look, { rows: rows.map((_, place) => place), people: [] }, report)
  const took = performance.now() - from
  await library.close()
  return took
}

async function floorOnce(folder: string, text: string): Promise<number> {
  const from = performance.now()
  ICAL.parse(text)
  const content = Buffer.alloc(bytesOfMeeting, 'x')
  const files = Array.from({ length: events }, (_, place) => join(folder, `${place}.json`))
  await forEachAtOnce(files, (file) => writeDurably(nodeFileSystem, file, content))
  return performance.now() - from
}

async function inFolder(task: (folder: string) => Promise<number>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), `attune-bench-${atOnce}-`))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Half-hours of the next months, each with two of sixty people. */
function calendarText(now: number): string {
  const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')
  const halfHour = 30 * 60_000
  const lines = Array.from({ length: events }, (_, place) => [
    ...['BEGIN:VEVENT', `UID:bench-${place}@example.org`, 'SEQUENCE:0', `DTSTAMP:${stamp(now)}`],
    ...[`DTSTART:${stamp(now + (place + 1) * halfHour)}`, `DTEND:${stamp(now + (place + 2) * halfHour)}`],
    ...[`SUMMARY:Meeting number ${place}`, 'LOCATION:Room 4', 'DESCRIPTION:Bring your numbers.'],
    `ATTENDEE;CN=Person ${place % 60};PARTSTAT=ACCEPTED:mailto:person-${place % 60}@example.org`,
    `ATTENDEE;CN=Person ${(place + 7) % 60}:mailto:person-${(place + 7) % 60}@example.org`,
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bench//EN', ...lines.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  )
}
