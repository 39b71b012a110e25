import { randomUUID } from 'node:crypto'
import { appendFile, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import { watchFolder } from '../../../../../src/main/library/watching/watch-folder'
import { aMeeting } from '../../../../support/builders'
import { temporaryFolder, temporaryLibrary } from '../../../../support/temporary-library'

/** A library that follows its folders, and another where files to be brought here are written. */
async function aFollowedLibrary() {
  const { folder, library } = await temporaryLibrary({
    watchFolder,
    halfWrittenWaitsMs: [100, 200, 400, 800, 1_600],
    now: Date.now,
  })
  await library.reconciled
  const elsewhere = await temporaryLibrary()
  const fileHere = (id: string) => join(folder, 'meetings', `${id}.json`)
  const writtenElsewhere = async (given: Partial<Meeting> & { id: string }) => {
    await elsewhere.library.meetings.create(aMeeting(given))
    return join(elsewhere.folder, 'meetings', `${given.id}.json`)
  }
  const titles = () => library.summaries().map(({ title }) => title)
  return { folder, library, fileHere, writtenElsewhere, titles }
}

const soon = { timeout: 10_000, interval: 20 }

describe('an open library', () => {
  it('shows a file that another program brought, changed and took away', async () => {
    const { fileHere, writtenElsewhere, titles, library } = await aFollowedLibrary()
    await copyFile(await writtenElsewhere({ id: 'm', title: 'Brought' }), fileHere('m'))
    await expect.poll(titles, soon).toEqual(['Brought'])
    const changed = await writtenElsewhere({ id: 'm2', title: 'Unused' })
    const text = await readFile(changed, 'utf8')
    await writeFile(`${fileHere('m2')}.part`, text)
    await rename(`${fileHere('m2')}.part`, fileHere('m2'))
    await expect.poll(() => titles().sort(), soon).toEqual(['Brought', 'Unused'])
    await rm(fileHere('m'))
    await expect.poll(titles, soon).toEqual(['Unused'])
    expect(library.problems).toEqual([])
  })

  it('does not take a file for damaged that is being written bit by bit', async () => {
    const { fileHere, writtenElsewhere, titles, library } = await aFollowedLibrary()
    const bytes = await readFile(await writtenElsewhere({ id: 'm', title: 'Slow' }))
    await writeFile(fileHere('m'), bytes.subarray(0, 200))
    for (let from = 200; from < bytes.length; from += 400) {
      await delay(150)
      await appendFile(fileHere('m'), bytes.subarray(from, from + 400))
    }
    await expect.poll(titles, soon).toEqual(['Slow'])
    expect(library.problems).toEqual([])
  })

  it('does not hear of its own saves', async () => {
    const { library } = await aFollowedLibrary()
    const byOthers: string[] = []
    library.onChanged(({ meetingsByOthers }) => byOthers.push(...meetingsByOthers))
    await library.meetings.create(aMeeting({ id: 'm' }))
    for (let save = 0; save < 20; save += 1) {
      await library.meetings.change('m', (meeting) => ({ ...meeting, title: `Title ${save}` }))
      await delay(20)
    }
    await delay(600)
    expect(byOthers).toEqual([])
  })

  it('takes in hundreds of files at once without ever being busy for long', async () => {
    const { fileHere, library, folder } = await aFollowedLibrary()
    const source = await temporaryFolder()
    await mkdir(join(source, 'meetings'), { recursive: true })
    const elsewhere = await temporaryLibrary()
    const ids = Array.from({ length: 600 }, () => randomUUID())
    for (const id of ids) await elsewhere.library.meetings.create(aMeeting({ id }))
    let longestMs = 0
    let last = performance.now()
    const watch = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - last)
      last = performance.now()
    }, 5)
    await Promise.all(
      ids.map((id) => copyFile(join(elsewhere.folder, 'meetings', `${id}.json`), fileHere(id))),
    )
    await expect.poll(() => library.summaries().length, { timeout: 30_000, interval: 50 }).toBe(600)
    clearInterval(watch)
    expect(longestMs, folder).toBeLessThan(1_000)
  })
})
