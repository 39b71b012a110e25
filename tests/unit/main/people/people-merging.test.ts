import { describe, expect, it } from 'vitest'
import { newCommitment } from '../../../../src/domain/commitments/commitment'
import { newJournalEntry } from '../../../../src/domain/journal/journal-entry'
import { PeopleMerging } from '../../../../src/main/people/people-merging'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = () => Date.parse('2026-03-05T09:00:00.000Z')

async function twoOfOneName() {
  const { library } = await temporaryLibrary()
  const { people, meetings, commitments, entries } = library.records
  await people.create(aPerson({ id: 'ana', name: 'Ana Lima', role: 'Head of sales', emails: ['a@x.org'] }))
  await people.create(
    aPerson({ id: 'ana-2', name: 'A. Lima', role: 'CEO', organisation: 'Harbour', emails: ['b@x.org'] }),
  )
  await meetings.create(aMeeting({ id: 'both', personIds: ['ana-2', 'ana'] }))
  await meetings.create(aMeeting({ id: 'other', personIds: ['ana-2', 'ben'] }))
  await commitments.create({ ...newCommitment('promise', 'draft', builtAt), personId: 'ana-2' })
  await entries.create({ ...newJournalEntry('note', builtAt), personIds: ['ana-2'] })
  await library.records['check-ins'].create({
    ...{
      schemaVersion: 1,
      id: 'trust',
      subject: { kind: 'trust', personId: 'ana-2' },
      takenAt: builtAt,
      ratings: {},
    },
    ...{ practice: {}, moveId: null, isExample: false, createdAt: builtAt, updatedAt: builtAt },
  })
  const mergingOfThem = new PeopleMerging(library, now)
  const named = async () => ({
    both: (await meetings.read('both'))?.personIds,
    other: (await meetings.read('other'))?.personIds,
    promise: (await commitments.read('promise'))?.personId,
    note: (await entries.read('note'))?.personIds,
    trust: (await library.records['check-ins'].read('trust'))?.subject,
  })
  return { library, merging: mergingOfThem, named }
}

describe('making one person of two', () => {
  it('keeps what both had, and follows into every record that names them', async () => {
    const { library, merging, named } = await twoOfOneName()
    const person = await merging.merge('ana', 'ana-2')
    expect(person).toMatchObject({
      ...{ name: 'Ana Lima', role: 'Head of sales', organisation: 'Harbour', emails: ['a@x.org', 'b@x.org'] },
    })
    expect(await named()).toEqual({
      ...{ both: ['ana'], other: ['ana', 'ben'], promise: 'ana', note: ['ana'] },
      trust: { kind: 'trust', personId: 'ana' },
    })
    expect(library.summariesOf('people').map(({ id }) => id)).toEqual(['ana'])
    expect(await library.trash.people.list()).toHaveLength(1)
  })

  it('can be taken back whole', async () => {
    const { library, merging, named } = await twoOfOneName()
    const before = await named()
    await merging.merge('ana', 'ana-2')
    await merging.undo()
    const after = await named()
    expect(new Set(after.both)).toEqual(new Set(before.both))
    expect({ ...after, both: before.both }).toEqual(before)
    expect(await library.people.read('ana')).toMatchObject({ organisation: '', emails: ['a@x.org'] })
    expect(await library.people.read('ana-2')).toMatchObject({ name: 'A. Lima', role: 'CEO' })
    await expect(merging.undo()).rejects.toThrow()
  })

  it('is refused for one and the same, and for somebody who is not there', async () => {
    const { library, merging } = await twoOfOneName()
    await expect(merging.merge('ana', 'ana')).rejects.toThrow('same person')
    await expect(merging.merge('ana', 'nobody')).rejects.toThrow()
    expect(library.summariesOf('people')).toHaveLength(2)
  })
})
