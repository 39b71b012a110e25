import { randomUUID } from 'node:crypto'
import { freePlayName } from '../../domain/plays/new-own-play'
import { ownPlaySchemaVersion, summarizeOwnPlay } from '../../domain/plays/own-play'
import type { PlayImport } from '../../ipc/requests/plays-requests'
import type { Library } from '../library/library'
import { BrokenPlayFile } from './broken-play-file'
import { namesOfAllPlays } from './names-of-all-plays'
import { readPlayFile } from './read-play-file'

/**
 * Makes a play of the text of a file. One of that name is never overwritten: the new one gets a number behind its name.
 * A broken file changes nothing.
 */
export async function importPlay(library: Library, text: string, now: () => number): Promise<PlayImport> {
  try {
    const content = readPlayFile(text, randomUUID)
    const importedAt = new Date(now()).toISOString()
    const play = await library.records.plays.create({
      ...content,
      schemaVersion: ownPlaySchemaVersion,
      id: randomUUID(),
      name: freePlayName(content.name, namesOfAllPlays(library)),
      createdAt: importedAt,
      updatedAt: importedAt,
    })
    return { kind: 'imported', play: summarizeOwnPlay(play) }
  } catch (error) {
    if (!(error instanceof BrokenPlayFile)) throw error
    return { kind: 'refused', line: error.line, message: error.message }
  }
}
