import { dirname, join } from 'node:path'
import { z } from 'zod'
import { jsonCodec } from './codec'
import { renameOver } from './durable-rename'
import type { FileSystem } from './file-system'
import { plainEnvelope } from './plain-envelope'
import { isMissing } from './system-code'
import { removeLeftovers, withTemporary } from './temporary-file'

/** Names that do not begin with a dot, also those that other programs made, and nothing that leads out of the library. */
const pathPattern = /^[^./\\\p{Cc}][^/\\\p{Cc}]*(\/[^./\\\p{Cc}][^/\\\p{Cc}]*){0,4}$/u

const pathSchema = z
  .string()
  .max(512)
  .regex(pathPattern)
  .refine((path) => !path.startsWith('staging'))

const planSchema = z.object({
  /** The name of the part in the staging folder, and where it goes. */
  puts: z.array(z.tuple([z.string().regex(/^\d{1,9}\.part$/), pathSchema])),
  removes: z.array(pathSchema),
})

/** What a staged change does once it is committed. There is nothing in it that a sealed library would have to hide. */
export type StagedPlan = z.infer<typeof planSchema>

const label = { kind: 'staged-change', id: 'plan' }

/** So many files are moved at a time. */
const movesAtOnce = 64

export function stagingFolder(root: string): string {
  return join(root, 'staging')
}

export function planPath(root: string): string {
  return join(stagingFolder(root), 'plan.json')
}

export function isPathInLibrary(path: string): boolean {
  return pathSchema.safeParse(path).success
}

export function encodePlan(plan: StagedPlan): Uint8Array {
  return plainEnvelope.wrap(jsonCodec.encode(plan), label)
}

/** Throws on anything but a whole plan of ours. */
export function parsePlan(bytes: Uint8Array): StagedPlan {
  return planSchema.parse(jsonCodec.decode(plainEnvelope.unwrap(bytes, label)))
}

/**
 * Does all that the plan says, or the rest of it. The parts stay in the staging folder until everything is durable in its
 * place: a power cut may undo the changes of either folder alone, and a part that was only moved would then be nowhere.
 */
export async function applyPlan(
  fileSystem: FileSystem,
  root: string,
  { puts, removes }: StagedPlan,
): Promise<void> {
  const folders = new Set(
    [...puts.map(([, path]) => path), ...removes].map((path) => dirname(join(root, path))),
  )
  for (const folder of folders) {
    await fileSystem.createFolder(folder)
    await removeLeftovers(fileSystem, folder, await fileSystem.listFolder(folder))
  }
  await inBatches(puts, ([part, path]) =>
    putInPlace(fileSystem, join(stagingFolder(root), part), join(root, path)),
  )
  // What replaces something is in place for good before anything goes; folders that are new have to stay as well.
  for (const folder of foldersUpTo(root, folders)) await fileSystem.syncFolder(folder)
  await inBatches(removes, (path) => fileSystem.removeFile(join(root, path)).catch(unlessMissing))
  for (const folder of folders) await fileSystem.syncFolder(folder)
}

async function putInPlace(fileSystem: FileSystem, part: string, path: string): Promise<void> {
  try {
    await withTemporary(fileSystem, path, async (temporary) => {
      await fileSystem.link(part, temporary)
      await renameOver(fileSystem, temporary, path)
      // Renaming one name of a file to another of its names leaves both: it was in place already.
      await fileSystem.removeFile(temporary).catch(unlessMissing)
    })
  } catch (error) {
    if (isMissing(error)) return
    // A disk without second names; one that is at fault refuses this as well.
    await renameOver(fileSystem, part, path).catch(unlessMissing)
  }
}

/** The folders and those above them, up to the library's own. */
function foldersUpTo(root: string, folders: ReadonlySet<string>): Set<string> {
  const all = new Set(folders)
  for (const folder of all) if (folder !== root) all.add(dirname(folder))
  return all
}

async function inBatches<V>(values: readonly V[], task: (value: V) => Promise<void>): Promise<void> {
  for (let start = 0; start < values.length; start += movesAtOnce) {
    await Promise.all(values.slice(start, start + movesAtOnce).map(task))
  }
}

function unlessMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}
