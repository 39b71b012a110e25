import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Meeting } from '../src/domain/meetings/meeting'
import type { Envelope } from '../src/main/library/envelope'
import { Library } from '../src/main/library/library'
import { plainEnvelope } from '../src/main/library/plain-envelope'
import { recordFileName } from '../src/main/library/record-file-name'
import { recordCodec } from '../src/main/library/record-kind'
import { recordKinds } from '../src/main/library/record-kinds'
import { sealedEnvelope } from '../src/main/library/sealed-envelope'
import { benchDataKey } from './bench-seal'

/** The id of the meeting that keys are typed into, and that is saved again and again. */
export const longMeetingId = 'bench-long-notes'

export type SealState = 'plain' | 'sealed'

/** A library that the app is measured with, and how rows call it. */
export interface MeasuredLibrary {
  readonly size: string
  readonly records: number
  readonly seal: SealState
  readonly folder: string
  /** Where its index is, for what is measured without the app: the app keeps one of its own. */
  readonly cacheFolder: string
}

/** Opens it as the app does, and waits until its index shows what is in its folders. */
export async function openMeasured(
  { folder, cacheFolder, seal }: Pick<MeasuredLibrary, 'folder' | 'cacheFolder' | 'seal'>,
  appVersion: string,
): Promise<Library> {
  const library = await Library.open(folder, {
    now: Date.now,
    appVersion,
    cacheFolder,
    ...(seal === 'sealed' && { dataKey: benchDataKey() }),
  })
  await library.reconciled
  return library
}

/** Puts the meeting into a library, over what became of it. */
export async function putLongMeeting(library: MeasuredLibrary, meeting: Meeting): Promise<void> {
  const codec = recordCodec(recordKinds.meetings, longMeetingId, envelopeOf(library))
  await writeFile(longMeetingFile(library), codec.encode(meeting))
}

/** Its bytes on the disk. */
export function readLongMeeting(library: MeasuredLibrary): Promise<Uint8Array> {
  return readFile(longMeetingFile(library))
}

export async function removeLongMeeting(library: MeasuredLibrary): Promise<void> {
  await rm(longMeetingFile(library), { force: true })
}

function longMeetingFile(library: MeasuredLibrary): string {
  return join(
    library.folder,
    recordKinds.meetings.folder,
    recordFileName(longMeetingId, envelopeOf(library).extension),
  )
}

function envelopeOf({ seal }: MeasuredLibrary): Envelope {
  return seal === 'sealed' ? sealedEnvelope(benchDataKey()) : plainEnvelope
}
