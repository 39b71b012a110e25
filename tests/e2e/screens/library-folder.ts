import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Meeting } from '../../../src/domain/meetings/meeting'
import { meetingSchema } from '../../../src/domain/meetings/meeting'
import { contentOf } from '../../support/stored-content'

/** The meetings as they are on the disk, whatever the app says of them. */
export async function meetingsOnDisk(libraryFolder: string): Promise<Meeting[]> {
  const folder = join(libraryFolder, 'meetings')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.map((text) => meetingSchema.parse(contentOf(text)))
}

export async function meetingOnDisk(libraryFolder: string, title: string): Promise<Meeting> {
  const found = (await meetingsOnDisk(libraryFolder)).find((meeting) => meeting.title === title)
  if (found === undefined) throw new Error(`no meeting called ${title} is on the disk`)
  return found
}
