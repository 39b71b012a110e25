import { readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem, type FileSystem } from '../../../../src/main/library/file-system'
import { aMeeting } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const from = (revision: string | null, keepsBefore = false) => ({ revision, keepsBefore })

/** Two libraries on one folder would be one too many; so another program writes what a library wrote elsewhere. */
async function aSharedRecord(fileSystem: FileSystem = nodeFileSystem) {
  const { folder, library } = await temporaryLibrary({ fileSystem })
  await library.meetings.create(aMeeting({ id: 'm', title: 'Pricing', purpose: 'first' }))
  const elsewhere = await temporaryLibrary()
  const byOthers = async (purpose: string) => {
    const theirs = aMeeting({ id: 'm', title: 'Pricing', purpose })
    await elsewhere.library.meetings.remove('m').catch(() => undefined)
    await elsewhere.library.meetings.create(theirs)
    const path = join(folder, 'meetings', 'm.json')
    await writeFile(path, await readFile(join(elsewhere.folder, 'meetings', 'm.json')))
    await utimes(path, Date.now() / 1000 + 5, Date.now() / 1000 + 5)
  }
  return { folder, library, byOthers }
}

describe('a save that goes out from one version of the file', () => {
  it('is written when the file is still that one, and answers the next', async () => {
    const { library } = await aSharedRecord()
    const { revision } = await library.meetings.open('m')
    const saved = await library.meetings.changeFrom('m', from(revision), (meeting) => ({
      ...meeting,
      title: 'Next',
    }))
    expect(saved.revision).not.toBe(revision)
    expect(await library.meetings.open('m')).toEqual(saved)
  })

  it('is refused when another program changed the file, and writes nothing over it', async () => {
    const { library, byOthers } = await aSharedRecord()
    const { revision } = await library.meetings.open('m')
    await byOthers('theirs')
    const save = library.meetings.changeFrom('m', from(revision), (meeting) => ({
      ...meeting,
      title: 'Mine',
    }))
    await expect(save).rejects.toMatchObject({ code: 'changed-outside' })
    expect(await library.meetings.read('m')).toMatchObject({ title: 'Pricing', purpose: 'theirs' })
  })

  it('keeps what is there as a version when it is asked to', async () => {
    const { library } = await aSharedRecord()
    const { revision } = await library.meetings.open('m')
    await library.meetings.changeFrom('m', from(revision, true), (meeting) => ({ ...meeting, title: 'Mine' }))
    const [version] = await library.history.meetings.list('m')
    expect(await library.history.meetings.read('m', version?.name ?? '')).toMatchObject({ title: 'Pricing' })
  })

  it('writes a file again that was taken away meanwhile', async () => {
    const { folder, library } = await aSharedRecord()
    const { revision } = await library.meetings.open('m')
    await rm(join(folder, 'meetings', 'm.json'))
    await library.meetings.changeFrom('m', from(revision), (meeting) => ({ ...meeting, title: 'Still here' }))
    expect(await library.meetings.read('m')).toMatchObject({ title: 'Still here', purpose: 'first' })
  })
})

describe('another program that is quicker than a save under way', () => {
  it('is not written over: the change is made on what it wrote', async () => {
    let interrupt = () => Promise.resolve()
    const slow: FileSystem = {
      ...nodeFileSystem,
      createFile: async (path) => {
        const file = await nodeFileSystem.createFile(path)
        return {
          ...file,
          sync: async () => {
            await file.sync()
            const once = interrupt
            interrupt = () => Promise.resolve()
            await once()
          },
        }
      },
    }
    const { library, byOthers } = await aSharedRecord(slow)
    interrupt = () => byOthers('theirs')
    await library.meetings.change('m', (meeting) => ({ ...meeting, title: 'Mine' }))
    expect(await library.meetings.read('m')).toMatchObject({ title: 'Mine', purpose: 'theirs' })
  })

  it('is told of as a change from outside, and saves of our own are not', async () => {
    const { library, byOthers } = await aSharedRecord()
    await library.meetings.open('m')
    const heard: (readonly string[])[] = []
    library.onChanged(({ meetingsByOthers }) => heard.push(meetingsByOthers))
    await library.meetings.change('m', (meeting) => ({ ...meeting, title: 'Ours' }))
    await expect.poll(() => heard).toEqual([[]])
    await byOthers('theirs')
    await library.meetings.read('m')
    await expect.poll(() => heard).toEqual([[], ['m']])
  })
})
