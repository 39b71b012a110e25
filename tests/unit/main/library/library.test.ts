import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aMeeting, aPerson } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

describe('a library', () => {
  it('is new in an empty folder, and not new the next time', async () => {
    const { folder, library, reopen } = await temporaryLibrary()
    expect(library.isNew).toBe(true)
    expect((await reopen()).isNew).toBe(false)
    const format: unknown = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))
    expect(format).toEqual({ formatVersion: 1, createdAt: '2026-03-02T09:00:00.000Z' })
  })

  it('finds every record again after it was closed and opened', async () => {
    const { library, reopen } = await temporaryLibrary()
    const meeting = aMeeting({ purpose: 'Ends with an emoji 🧭 and a lone half \ud83d' })
    const person = aPerson()
    await library.meetings.create(meeting)
    await library.people.create(person)
    await library.meetings.change(meeting.id, (current) => ({ ...current, title: 'Ünïcödé' }))
    const again = await reopen()
    expect(await again.meetings.read(meeting.id)).toEqual({ ...meeting, title: 'Ünïcödé' })
    expect(again.summaries().map((summary) => summary.title)).toEqual(['Ünïcödé'])
    expect(again.peopleSummaries()).toEqual([{ id: person.id, name: person.name, isExample: false }])
  })
})
