import { join } from 'node:path'
import { recordKindNames } from '../../src/domain/records/record-kind-name'
import { ExportArchive } from '../../src/main/library/exchange/export-archive'
import { exportLibrary } from '../../src/main/library/exchange/export-library'
import { planRecord } from '../../src/main/library/exchange/import-records'
import type { IncomingRecord } from '../../src/main/library/exchange/incoming-record'
import { nodeFileSystem } from '../../src/main/library/file-system'
import type { Library } from '../../src/main/library/library'
import { StagedChange } from '../../src/main/library/staged-change'
import { builtAt } from './builders'
import { temporaryFolder } from './temporary-library'

const { signal } = new AbortController()

export async function exported(
  library: Library,
  meetingIds: readonly string[] | null = null,
): Promise<string> {
  const target = join(await temporaryFolder(), 'export.zip')
  await exportLibrary(target, {
    ...{ fileSystem: nodeFileSystem, library, meetingIds, signal, appVersion: '0.0.0' },
    now: Date.parse(builtAt),
    onProgress: () => undefined,
  })
  return target
}

export async function importFrom(root: string, library: Library, records: AsyncIterable<IncomingRecord>) {
  const change = await StagedChange.begin(nodeFileSystem, root)
  const decisions: string[] = []
  const here = { fileSystem: nodeFileSystem, root, envelope: library.envelope }
  for await (const record of records) {
    const { decision, putInto } = await planRecord(here, record)
    decisions.push(decision)
    await putInto(change)
  }
  await change.commit()
  return decisions
}

export async function importArchive(root: string, library: Library, path: string): Promise<string[]> {
  const archive = await ExportArchive.open(path)
  return importFrom(root, library, archive.records(signal)).finally(() => archive.close())
}

/** Everything in a library, as values. */
export async function contentOf(library: Library) {
  await library.reconciled
  const content: Record<string, unknown> = {}
  for (const kind of recordKindNames) {
    for (const { id } of library.summariesOf(kind)) {
      content[`${kind}/${id}`] = await library.records[kind].read(id)
    }
  }
  return content
}
