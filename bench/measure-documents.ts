import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meetingParts } from '../src/domain/documents/document-source'
import type { DocumentFormat } from '../src/ipc/requests/documents-requests'
import { documentsHandlers } from '../src/main/ipc/documents-handlers'
import { writeDurably } from '../src/main/library/durable-file'
import { nodeFileSystem } from '../src/main/library/file-system'
import { LongTasks } from '../src/main/long-tasks'
import { openMeasured, type MeasuredLibrary } from './measured-library'

export interface DocumentSamples {
  readonly documents: number[]
  readonly floor: number[]
}

/**
 * So many meetings of the library, each as a document in a folder, in milliseconds; the floor writes the same bytes as
 * durably to as many files.
 */
export async function measureDocuments(
  made: MeasuredLibrary,
  format: DocumentFormat,
  count: number,
  rounds: number,
  appVersion: string,
): Promise<DocumentSamples> {
  const library = await openMeasured(made, appVersion)
  const ids = library
    .summaries()
    .slice(0, count)
    .map(({ id }) => id)
  const samples: DocumentSamples = { documents: [], floor: [] }
  try {
    for (let round = 0; round < rounds; round += 1) {
      await inFolder(async (folder) => {
        const save = savingInto(folder)
        const from = performance.now()
        await save['documents:save-many']({
          meetings: { ids, parts: [...meetingParts] },
          redaction: { names: false, addresses: false, others: [] },
          format,
        })
        samples.documents.push(performance.now() - from)
        samples.floor.push(await inFolder((other) => writeAgain(folder, other)))
      })
    }
  } finally {
    await library.close()
  }
  return samples

  function savingInto(folder: string) {
    return documentsHandlers({
      ...{ library, now: Date.now, tasks: new LongTasks(), fileSystem: nodeFileSystem },
      desktop: {
        ...{ documentsFolder: () => folder, askWhereTo: () => Promise.resolve(null), printPage: nothing },
        agreesToPlain: () => Promise.resolve(true),
        askForFolder: () => Promise.resolve(folder),
        copyRich: () => Promise.resolve(),
        paper: { pdfOf: () => Promise.resolve(new Uint8Array()), print: () => Promise.resolve(false) },
      },
    })
  }
}

const nothing = () => undefined

async function writeAgain(folder: string, other: string): Promise<number> {
  const names = await readdir(folder)
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))))
  const from = performance.now()
  for (const [place, content] of contents.entries()) {
    await writeDurably(nodeFileSystem, join(other, `${place}`), content)
  }
  return performance.now() - from
}

async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-bench-'))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
