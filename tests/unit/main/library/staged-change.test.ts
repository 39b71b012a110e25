import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { finishStagedChange } from '../../../../src/main/library/finish-staged-change'
import { StagedChange } from '../../../../src/main/library/staged-change'
import { temporaryFolder } from '../../../support/temporary-library'
import { FaultyFileSystem } from './faulty-file-system'

/** A folder with one file to replace and one to remove. */
async function aFolder() {
  const root = await temporaryFolder()
  await mkdir(join(root, 'meetings'))
  await writeFile(join(root, 'meetings', 'old.json'), 'old')
  await writeFile(join(root, 'meetings', 'gone.json'), 'gone')
  return { root, disk: new FaultyFileSystem() }
}

async function stage(disk: FaultyFileSystem, root: string): Promise<StagedChange> {
  const change = await StagedChange.begin(disk, root)
  await change.put('meetings/old.json', Buffer.from('new'))
  await change.put('people/made.json', Buffer.from('made'))
  change.remove('meetings/gone.json')
  return change
}

const before = { 'meetings/old.json': 'old', 'meetings/gone.json': 'gone' }
const after = { 'meetings/old.json': 'new', 'people/made.json': 'made' }

async function filesIn(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [path.slice(root.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const
      }),
    ),
  )
}

describe('a staged change', () => {
  it('shows nothing before it is committed, and everything afterwards', async () => {
    const { root, disk } = await aFolder()
    const change = await stage(disk, root)
    expect(await filesIn(root)).toMatchObject(before)
    await change.commit()
    expect(await filesIn(root)).toEqual(after)
    expect(await readdir(root)).not.toContain('staging')
  })

  it('that is abandoned leaves nothing', async () => {
    const { root, disk } = await aFolder()
    await (await stage(disk, root)).abandon()
    expect(await filesIn(root)).toEqual(before)
    expect(await readdir(root)).not.toContain('staging')
  })

  it('that was not committed is dropped at the next opening', async () => {
    const { root, disk } = await aFolder()
    await stage(disk, root)
    expect(await finishStagedChange(disk, root)).toBe('abandoned')
    expect(await filesIn(root)).toEqual(before)
    expect(await finishStagedChange(disk, root)).toBe('none')
  })

  const calls = [
    'createFile',
    'write',
    'sync',
    'rename',
    'removeFile',
    'syncFolder',
    'removeFolder',
    'createFolder',
  ] as const

  it.each(calls)('is whole or not at all when any %s of it fails, after the next opening', async (call) => {
    for (let nth = 1; ; nth += 1) {
      const { root, disk } = await aFolder()
      disk.fail(call, 'EIO', { skip: nth - 1 })
      const failed = await stage(disk, root)
        .then((change) => change.commit())
        .then(() => false)
        .catch(() => true)
      disk.heal()
      const finished = await finishStagedChange(disk, root)
      const files = await filesIn(root)
      if (!failed) {
        expect(files).toEqual(after)
        return
      }
      expect(files).toEqual(finished === 'finished' || !('meetings/gone.json' in files) ? after : before)
    }
  })

  it('does not leave the library, whatever a plan says', async () => {
    const { root, disk } = await aFolder()
    const change = await StagedChange.begin(disk, root)
    for (const path of ['../out.json', '/etc/x', 'meetings/../../x', 'staging/plan.json', 'a\\..\\b', '']) {
      await expect(change.put(path, Buffer.from('x')), path).rejects.toMatchObject({ code: 'invalid-id' })
      expect(() => change.remove(path), path).toThrow(
        expect.objectContaining({ code: 'invalid-id' }) as Error,
      )
    }
  })

  it('whose plan is damaged is kept aside, and the library opens as it was', async () => {
    const { root, disk } = await aFolder()
    await stage(disk, root)
    await writeFile(join(root, 'staging', 'plan.json'), '{"puts":[["0.part","../../x"]],"removes":[]}')
    expect(await finishStagedChange(disk, root)).toBe('abandoned')
    expect(await filesIn(root)).toMatchObject({ ...before, 'quarantine/staged-1/0.part': 'new' })
  })
})
