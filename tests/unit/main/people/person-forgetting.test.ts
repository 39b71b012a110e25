import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newCommitment } from '../../../../src/domain/commitments/commitment'
import { newJournalEntry } from '../../../../src/domain/journal/journal-entry'
import { PersonForgetting, type ForgettingChoices } from '../../../../src/main/people/person-forgetting'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { temporaryLibrary } from '../../../support/temporary-library'

const now = () => Date.parse('2026-03-05T09:00:00.000Z')

const report = () => ({ signal: new AbortController().signal, tell: () => undefined })

async function aLibraryWithAna() {
  const { library, folder } = await temporaryLibrary()
  const { people, meetings, commitments, entries } = library.records
  await people.create(aPerson({ id: 'ana', name: 'Ana Lima' }))
  await people.create(aPerson({ id: 'ben', name: 'Ben Ray', role: 'Works with Ana Lima' }))
  await meetings.create(aMeeting({ id: 'alone', title: 'With Ana', personIds: ['ana'] }))
  await meetings.create(aMeeting({ id: 'shared', title: 'Prices: ana lima, Ben', personIds: ['ana', 'ben'] }))
  await meetings.create(aMeeting({ id: 'binned', title: 'Old', personIds: ['ana'] }))
  await meetings.remove('binned')
  await meetings.change('shared', (meeting) => ({ ...meeting, purpose: '@Ana and banana' }))
  await commitments.create({ ...newCommitment('draft', 'draft for Ana', builtAt), personId: 'ana' })
  await entries.create({ ...newJournalEntry('note', builtAt), text: 'ANA said so.', personIds: ['ana'] })
  return { library, folder, forgetting: new PersonForgetting(library, now) }
}

const choices: ForgettingChoices = { meetingsAlone: 'keep', replacesName: true }

/** Everything that the library's files say, but for its index. */
async function allText(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((file) => file.isFile() && !file.name.startsWith('index'))
    .map((file) => readFile(join(file.parentPath, file.name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

describe('forgetting a person', () => {
  it('shows first what it means', async () => {
    const { forgetting } = await aLibraryWithAna()
    expect(await forgetting.preview('ana', report())).toEqual({
      name: 'Ana Lima',
      names: ['Ana Lima', 'Ana'],
      about: {
        ...{ meetings: expect.arrayContaining(['alone', 'shared']) as unknown, meetingsAlone: ['alone'] },
        ...{ commitments: ['draft'], entries: ['note'], 'check-ins': [] },
      },
      mentions: 5,
    })
  })

  it('leaves no name and no id in any file, of the trash and the history neither', async () => {
    const { forgetting, library, folder } = await aLibraryWithAna()
    await forgetting.forget('ana', choices, report())
    await library.close()
    const text = await allText(folder)
    expect(text).not.toMatch(/\bana\b/i)
    expect(text).toContain('banana')
    expect(text).toContain('someone said so.')
  })

  it('keeps meetings that were shared, and those alone unless they are to go', async () => {
    const { forgetting, library } = await aLibraryWithAna()
    await forgetting.forget('ana', { meetingsAlone: 'remove', replacesName: false }, report())
    expect(library.summaries().map(({ id, personIds }) => [id, personIds])).toEqual([['shared', ['ben']]])
    expect(library.summaries()[0]?.title).toBe('Prices: ana lima, Ben')
    expect(library.summariesOf('commitments')).toEqual([])
    expect(library.summariesOf('entries')[0]?.personIds).toEqual([])
    expect(await library.trash.meetings.list()).toEqual([])
  })

  it('does not take the first name of somebody else', async () => {
    const { forgetting, library } = await aLibraryWithAna()
    await library.people.create(aPerson({ id: 'other', name: 'Ana Ode' }))
    await forgetting.forget('ana', choices, report())
    expect((await library.meetings.read('alone'))?.title).toBe('With Ana')
    expect((await library.meetings.read('shared'))?.title).toBe('Prices: someone, Ben')
  })

  it('can be cancelled while it looks, and done again', async () => {
    const { forgetting, library } = await aLibraryWithAna()
    await expect(forgetting.preview('ana', { ...report(), signal: AbortSignal.abort() })).rejects.toThrow()
    await forgetting
      .forget('ana', choices, { ...report(), signal: AbortSignal.abort() })
      .catch(() => undefined)
    expect(library.summariesOf('people')).toHaveLength(2)
    await forgetting.forget('ana', choices, report())
    expect(library.summariesOf('people').map(({ id }) => id)).toEqual(['ben'])
  })
})
