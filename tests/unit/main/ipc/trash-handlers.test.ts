import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { trashHandlers } from '../../../../src/main/ipc/trash-handlers'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

async function withTrash() {
  const { folder, library } = await temporaryLibrary()
  await library.people.create(aPerson({ id: 'ana', name: 'Ana' }))
  await library.people.create(aPerson({ id: 'bo', name: 'Bo' }))
  await library.meetings.create(aMeeting({ id: 'm', title: 'Talk', personIds: ['ana', 'bo'] }))
  await library.meetings.remove('m')
  await library.people.remove('ana')
  const handlers = trashHandlers(library, () => Date.parse(builtAt))
  const rows = async () => (await handlers['trash:list']({ limit: 100 })).rows
  const find = async (kind: 'meetings' | 'people') => {
    const row = (await rows()).find((each) => each.kind === kind)
    if (row === undefined) throw new Error(`no ${kind} in the trash`)
    return { kind, name: row.name }
  }
  return { folder, library, handlers, rows, find }
}

describe('the trash as a person sees it', () => {
  it('tells what each was, since when it is there and when it goes', async () => {
    const { rows } = await withTrash()
    expect(await rows()).toMatchObject([
      {
        kind: 'meetings',
        title: 'Talk',
        deletedAt: builtAt,
        goesAt: '2026-04-01T09:00:00.000Z',
        isReplaced: false,
      },
      { kind: 'people', title: 'Ana' },
    ])
  })

  it('puts a meeting back with the people who were deleted, too', async () => {
    const { library, handlers, rows, find } = await withTrash()
    expect(await handlers['trash:put-back'](await find('meetings'))).toEqual({
      title: 'Talk',
      isCopy: false,
      people: ['Ana'],
    })
    expect(await rows()).toEqual([])
    expect(
      library
        .peopleSummaries()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ana', 'Bo'])
    expect(library.summaries()[0]?.personIds).toEqual(['ana', 'bo'])
  })

  it('makes a copy when there is a meeting in its place again', async () => {
    const { library, handlers, find } = await withTrash()
    await library.meetings.create(aMeeting({ id: 'm', title: 'In its place' }))
    expect(await handlers['trash:put-back'](await find('meetings'))).toMatchObject({
      title: 'Talk (from the trash)',
      isCopy: true,
    })
    expect(
      library
        .summaries()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['In its place', 'Talk (from the trash)'])
    expect((await handlers['trash:list']({ limit: 100 })).total).toBe(0)
  })

  it('shows a file that cannot be read, and can still remove it', async () => {
    const { folder, handlers, rows, find } = await withTrash()
    const [fileName] = await readdir(join(folder, 'trash', 'meetings'))
    await writeFile(join(folder, 'trash', 'meetings', fileName ?? ''), 'damaged')
    expect((await rows())[0]).toMatchObject({ kind: 'meetings', title: null })
    await handlers['trash:discard'](await find('meetings'))
    expect(await rows()).toHaveLength(1)
  })

  it('is emptied at once, and says when something is not in it any more', async () => {
    const { handlers, rows, find } = await withTrash()
    const meeting = await find('meetings')
    expect(await handlers['trash:empty']()).toEqual({ removed: 2 })
    expect(await rows()).toEqual([])
    await expect(handlers['trash:put-back'](meeting)).rejects.toMatchObject({ code: 'not-found' })
    await expect(handlers['trash:discard'](meeting)).rejects.toMatchObject({ code: 'not-found' })
  })
})
