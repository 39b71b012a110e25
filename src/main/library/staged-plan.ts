import { dirname, join } from 'node:path'
import { z } from 'zod'
import { jsonCodec } from './codec'
import { renameOver } from './durable-rename'
import type { FileSystem } from './file-system'
import { plainEnvelope } from './plain-envelope'
import { isMissing } from './system-code'

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

/** Does all that the plan says, or the rest of it: what is already in place is not in the staging folder any more. */
export async function applyPlan(
  fileSystem: FileSystem,
  root: string,
  { puts, removes }: StagedPlan,
): Promise<void> {
  const folders = new Set(
    [...puts.map(([, path]) => path), ...removes].map((path) => dirname(join(root, path))),
  )
  for (const folder of folders) await fileSystem.createFolder(folder)
  await inBatches(puts, async ([part, path]) => {
    await renameOver(fileSystem, join(stagingFolder(root), part), join(root, path)).catch(unlessMissing)
  })
  // What replaces something is in place for good before anything goes.
  for (const folder of folders) await fileSystem.syncFolder(folder)
  await inBatches(removes, (path) => fileSystem.removeFile(join(root, path)).catch(unlessMissing))
  for (const folder of folders) await fileSystem.syncFolder(folder)
}

async function inBatches<V>(values: readonly V[], task: (value: V) => Promise<void>): Promise<void> {
  for (let start = 0; start < values.length; start += movesAtOnce) {
    await Promise.all(values.slice(start, start + movesAtOnce).map(task))
  }
}

function unlessMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}
