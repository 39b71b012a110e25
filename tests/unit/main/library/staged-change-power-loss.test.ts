import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../../../scripts/seed/seeded-random'
import { cutDuring, filesOn } from '../../../../scripts/torture/power/cut-during'
import { MemoryFileSystem } from '../../../../scripts/torture/power/memory-file-system'
import { emptyFolder } from '../../../../scripts/torture/power/memory-node'
import type { FileSystem } from '../../../../src/main/library/file-system'
import { finishStagedChange } from '../../../../src/main/library/finish-staged-change'
import { StagedChange } from '../../../../src/main/library/staged-change'

const root = '/library'
const limits = { atMost: 40, random: new SeededRandom('power') }

const before = { '/library/meetings/old.json': 'old', '/library/meetings/gone.json': 'gone' }
const after = { '/library/meetings/old.json': 'new', '/library/history/meetings/a/made.json': 'made' }

async function aDisk() {
  const disk = emptyFolder()
  const fileSystem = new MemoryFileSystem(disk)
  await fileSystem.createFolder('/library/meetings')
  for (const [path, text] of Object.entries(before)) {
    await (await fileSystem.createFile(path)).write(Buffer.from(text))
  }
  return disk
}

async function change(fileSystem: FileSystem): Promise<void> {
  const staged = await StagedChange.begin(fileSystem, root)
  await staged.put('meetings/old.json', Buffer.from('new'))
  await staged.put('history/meetings/a/made.json', Buffer.from('made'))
  staged.remove('meetings/gone.json')
  await staged.commit()
}

describe('a change of many files in a power cut', () => {
  it('has happened whole or not at all once the library opens, and surely when it was acknowledged', async () => {
    const cuts = await cutDuring(await aDisk(), change, limits)
    for (const { disk, wasDone } of cuts) {
      const outcome = await finishStagedChange(new MemoryFileSystem(disk), root)
      expect(filesOn(disk)).toEqual(
        wasDone || outcome === 'finished' ? after : expect.toBeOneOf([before, after]),
      )
    }
    expect(cuts.length).toBeGreaterThan(100)
  })

  it('is finished also when the power goes again while it is being finished', async () => {
    const cuts = await cutDuring(await aDisk(), change, { ...limits, atMost: 2 })
    let again = 0
    for (const { disk, wasDone } of cuts) {
      const finish = (fileSystem: FileSystem) => finishStagedChange(fileSystem, root)
      for (const second of await cutDuring(disk, finish, { ...limits, atMost: 3 })) {
        await finish(new MemoryFileSystem(second.disk))
        expect(filesOn(second.disk)).toEqual(wasDone ? after : expect.toBeOneOf([before, after]))
        again += 1
      }
    }
    expect(again).toBeGreaterThan(100)
  })
})
