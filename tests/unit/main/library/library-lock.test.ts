import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../src/main/library/file-system'
import { LibraryLock } from '../../../../src/main/library/library-lock'
import { lockFileName } from '../../../../src/main/library/lock-file-name'
import { thisProcess, type LockOwner } from '../../../../src/main/library/lock-owner'
import { processStartOf } from '../../../../src/main/library/process-identity'
import { openedLibrary, temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'

const now = Date.parse('2026-03-02T09:00:00.000Z')

/** A folder whose lock was written by this owner, and last touched so long ago. */
async function aFolderLockedBy(owner: Partial<LockOwner> | string, touchedSecondsAgo = 0): Promise<string> {
  const folder = await temporaryFolder()
  const path = join(folder, await lockFileName(folder))
  await writeFile(
    path,
    typeof owner === 'string' ? owner : JSON.stringify({ ...(await thisProcess(now)), ...owner }),
  )
  const touchedAt = Date.now() / 1000 - touchedSecondsAgo
  await utimes(path, touchedAt, touchedAt)
  return folder
}

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

const acquire = (folder: string) => LibraryLock.acquire(nodeFileSystem, folder, now)

describe('a library that is open', () => {
  it('cannot be opened a second time, and says why in a sentence', async () => {
    const { folder, library } = await temporaryLibrary()
    await expect(openedLibrary(folder)).rejects.toMatchObject({
      code: 'in-use',
      message: 'Another Attune on this machine has this library open. Close it there first.',
    })
    await library.close()
    expect((await openedLibrary(folder)).isNew).toBe(false)
  })

  it('is given to exactly one of several that ask at once', async () => {
    const pid = await endedProcess()
    for (let round = 0; round < 10; round += 1) {
      const folder = await aFolderLockedBy({ pid })
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => acquire(folder)))
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
      expect(await readdir(folder)).toEqual([await lockFileName(folder)])
    }
  })

  it('is not taken from a process that was quicker to take over what was left behind', async () => {
    const folder = await aFolderLockedBy({ pid: await endedProcess() })
    const quicker: LibraryLock[] = []
    const slow: FileSystem = {
      ...nodeFileSystem,
      createFile: async (path) => {
        if (path.endsWith('.guard') && quicker.length === 0) quicker.push(await acquire(folder))
        return nodeFileSystem.createFile(path)
      },
    }
    await expect(LibraryLock.acquire(slow, folder, now)).rejects.toMatchObject({ code: 'in-use' })
    await quicker[0]?.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('shows that it lives, and notices when its lock was taken away', async () => {
    const folder = await temporaryFolder()
    const lock = await acquire(folder)
    const path = join(folder, await lockFileName(folder))
    await utimes(path, 1, 1)
    let isLost = false
    lock.keep(() => {
      isLost = true
    }, 5)
    await expect.poll(async () => (await nodeFileSystem.inspect(path)).mtimeMs).toBeGreaterThan(1_000_000)
    expect(isLost).toBe(false)
    await rm(path)
    const other = await acquire(folder)
    await expect.poll(() => isLost).toBe(true)
    await lock.release()
    expect(await readFile(path, 'utf8')).not.toBe('')
    await other.release()
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a lock that was left behind', () => {
  it('by a process that has ended is taken over', async () => {
    const folder = await aFolderLockedBy({ pid: await endedProcess() })
    await (await acquire(folder)).release()
    expect(await readdir(folder)).toEqual([])
  })

  it('by a process that was killed while it took the lock over is taken over all the same', async () => {
    const folder = await aFolderLockedBy({ pid: await endedProcess() })
    await copyFile(
      join(folder, await lockFileName(folder)),
      join(folder, `${await lockFileName(folder)}.guard`),
    )
    await (await acquire(folder)).release()
    expect(await readdir(folder)).toEqual([])
  })

  it('by a process whose id another program has now is taken over', async () => {
    const other = spawn('sleep', ['60'])
    try {
      const folder = await aFolderLockedBy({ pid: other.pid ?? 0, processStart: 'an-earlier-boot:1' }, 600)
      await (await acquire(folder)).release()
    } finally {
      other.kill('SIGKILL')
    }
  })

  it('by a killed process that its parent has not cleared away is taken over', async () => {
    // A shell that never waits for its child keeps it as a zombie.
    const shell = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    try {
      const [line] = (await once(shell.stdout, 'data')) as [Buffer]
      await delay(100)
      const pid = Number(line.toString())
      const folder = await aFolderLockedBy({ pid, processStart: await processStartOf(pid) })
      await (await acquire(folder)).release()
    } finally {
      shell.kill('SIGKILL')
    }
  })

  it.each(['', '{', 'null', '{"pid":-1}', '{"pid":"1; rm"}'])(
    'with the content %j is taken over',
    async (content) => {
      const folder = await aFolderLockedBy(content)
      await (await acquire(folder)).release()
    },
  )

  it('on another machine is taken over when it has not been touched for long', async () => {
    const folder = await aFolderLockedBy({ host: 'elsewhere' }, 600)
    await (await acquire(folder)).release()
  })
})

describe('a lock that is held', () => {
  it('by a living process is respected, however long it has not been touched', async () => {
    const other = spawn('sleep', ['60'])
    try {
      const pid = other.pid ?? 0
      const folder = await aFolderLockedBy(
        { pid, processStart: await processStartOf(pid) },
        isTold(pid) ? 600 : 0,
      )
      await expect(acquire(folder)).rejects.toMatchObject({ code: 'in-use' })
    } finally {
      other.kill('SIGKILL')
    }
  })

  it('on another machine keeps nobody from opening: what brought its lock here brings its changes too', async () => {
    const folder = await temporaryFolder()
    const theirs = join(folder, await lockFileName(folder, 'elsewhere'))
    await writeFile(theirs, JSON.stringify({ ...(await thisProcess(now)), host: 'elsewhere' }))
    const lock = await acquire(folder)
    await expect(acquire(folder)).rejects.toMatchObject({ code: 'in-use' })
    await lock.release()
    expect(await readdir(folder)).toEqual([await lockFileName(folder, 'elsewhere')])
  })
})

/** Where the platform tells when a process started, its heartbeat is not needed. */
function isTold(pid: number): boolean {
  return process.platform === 'linux' && pid > 0
}
