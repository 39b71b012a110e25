import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { newCommitment } from '../../../../src/domain/commitments/commitment'
import { outgoingHandlers, type HandingOn } from '../../../../src/main/ipc/outgoing-handlers'
import { aMeeting, aPerson, builtAt } from '../../../support/builders'
import { temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'

async function theHandlers() {
  const { library } = await temporaryLibrary()
  const folder = await temporaryFolder()
  const asked: string[] = []
  const handingOn = {
    openLink: vi.fn(() => Promise.resolve()),
    copy: vi.fn(),
    askWhereTo: (path: string): Promise<string | null> => {
      asked.push(path)
      return Promise.resolve(path)
    },
    documentsFolder: () => folder,
  } satisfies HandingOn
  return { library, folder, asked, handingOn, handlers: outgoingHandlers(library, handingOn) }
}

describe('handing a message to the mail program', () => {
  it('opens it there, to be read and sent', async () => {
    const { handlers, handingOn } = await theHandlers()
    const message = { to: ['ana@example.org'], subject: 'Pricing', body: 'Thank you' }
    expect(await handlers['mail:write'](message)).toEqual({ outcome: 'opened' })
    expect(handingOn.openLink).toHaveBeenCalledWith(
      'mailto:ana%40example.org?subject=Pricing&body=Thank%20you',
    )
  })

  it('puts one on the clipboard that would not arrive whole', async () => {
    const { handlers, handingOn } = await theHandlers()
    const body = 'word '.repeat(1_000)
    expect(await handlers['mail:write']({ to: [], subject: '', body })).toEqual({
      outcome: 'copied-as-too-long',
    })
    expect(handingOn.copy).toHaveBeenCalledWith(body)
    expect(handingOn.openLink).not.toHaveBeenCalled()
  })
})

describe('a calendar file', () => {
  it('is written for a meeting with its people, where the person says', async () => {
    const { handlers, library, folder } = await theHandlers()
    await library.people.create(aPerson({ id: 'ana', name: 'Ana' }))
    await library.meetings.create(
      aMeeting({ id: 'm', title: '', startsAt: builtAt, personIds: ['ana', 'gone'] }),
    )
    const { savedTo } = await handlers['calendar:export']({ kind: 'meetings', id: 'm' })
    expect(savedTo).toBe(join(folder, 'Meeting with Ana, A deleted person.ics'))
    expect(await readFile(savedTo ?? '', 'utf8')).toContain('SUMMARY:Meeting with Ana\\, A deleted person')
  })

  it('is written for a promise', async () => {
    const { handlers, library } = await theHandlers()
    const promise = { ...newCommitment('c', 'pricing draft', builtAt), dueOn: '2026-03-05' }
    await library.records.commitments.create(promise)
    const { savedTo } = await handlers['calendar:export']({ kind: 'commitments', id: 'c' })
    expect(await readFile(savedTo ?? '', 'utf8')).toContain('DTSTART;VALUE=DATE:20260305')
  })

  it('is none for what has no time, and is not asked about', async () => {
    const { handlers, library, asked } = await theHandlers()
    await library.meetings.create(aMeeting({ id: 'm', startsAt: null }))
    await expect(handlers['calendar:export']({ kind: 'meetings', id: 'm' })).rejects.toThrow()
    await expect(handlers['calendar:export']({ kind: 'commitments', id: 'none' })).rejects.toThrow()
    expect(asked).toEqual([])
  })
})
