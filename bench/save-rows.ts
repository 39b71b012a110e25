import { join } from 'node:path'
import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureSaves } from './measure-saves'
import { longMeetingId, putLongMeeting, removeLongMeeting } from './measured-libraries'
import { rowOf, type Row } from './row'

const saves = 200

/** The rows about saving a meeting with long notes, so that no crash can lose it. */
export async function saveRows(setup: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const { size, folder } of wantedLibraries(setup, 'durable-save')) {
    await putLongMeeting(folder, setup.longMeeting)
    const { library, raw } = await measureSaves({
      folder,
      meetingId: longMeetingId,
      floorFolder: join(setup.options.cache, 'raw-saves'),
      appVersion: setup.appVersion,
      saves,
    })
    await removeLongMeeting(folder)
    rows.push(rowOf(`durable-save/${size}`, 'ms', library, raw))
  }
  return rows
}
