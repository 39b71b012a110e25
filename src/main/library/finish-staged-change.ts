import { join } from 'node:path'
import { exists, moveDurably } from './durable-rename'
import type { FileSystem } from './file-system'
import { applyPlan, parsePlan, planPath, stagingFolder, type StagedPlan } from './staged-plan'
import { isMissing } from './system-code'

/**
 * Finishes a staged change that was committed and interrupted, and drops one that was not committed; to be called with
 * the lock held, before anything else of the library is read. Rejects with what the disk says.
 */
export async function finishStagedChange(
  fileSystem: FileSystem,
  root: string,
): Promise<'none' | 'finished' | 'abandoned'> {
  const names = await namesIn(fileSystem, stagingFolder(root))
  if (names === null) return 'none'
  if (!names.includes('plan.json')) {
    await dropStaging(fileSystem, root)
    return 'abandoned'
  }
  const plan = planFrom(await fileSystem.readFile(planPath(root)))
  if (plan === null) {
    await keepAside(fileSystem, root)
    return 'abandoned'
  }
  await applyPlan(fileSystem, root, plan)
  await dropStaging(fileSystem, root)
  return 'finished'
}

/** Removes the staging folder; the plan first, so that what is half removed is never taken for half done. */
export async function dropStaging(fileSystem: FileSystem, root: string): Promise<void> {
  const folder = stagingFolder(root)
  const names = await namesIn(fileSystem, folder)
  if (names === null) return
  if (names.includes('plan.json')) {
    await fileSystem.removeFile(planPath(root))
    await fileSystem.syncFolder(folder)
  }
  for (const name of names.filter((other) => other !== 'plan.json')) {
    await fileSystem.removeFile(join(folder, name))
  }
  await fileSystem.removeFolder(folder)
}

function planFrom(bytes: Uint8Array): StagedPlan | null {
  try {
    return parsePlan(bytes)
  } catch {
    return null
  }
}

/** A plan that is damaged cannot be carried out; what was staged is kept, as it may be all there is of it. */
async function keepAside(fileSystem: FileSystem, root: string): Promise<void> {
  await fileSystem.createFolder(join(root, 'quarantine'))
  for (let count = 1; ; count += 1) {
    const aside = join(root, 'quarantine', `staged-${count}`)
    if (await exists(fileSystem, aside)) continue
    await moveDurably(fileSystem, stagingFolder(root), aside)
    return
  }
}

async function namesIn(fileSystem: FileSystem, folder: string): Promise<string[] | null> {
  try {
    return await fileSystem.listFolder(folder)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
