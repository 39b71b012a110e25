import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { pagesHandlers, type PageExporting } from '../../../../src/main/ipc/pages-handlers'
import { aMeeting, builtAt } from '../../../support/builders'
import { temporaryFolder, temporaryLibrary } from '../../../support/temporary-library'

async function theHandlers() {
  const { library } = await temporaryLibrary()
  const folder = await temporaryFolder()
  const exporting = {
    askWhereTo: vi.fn((path: string): Promise<string | null> => Promise.resolve(path)),
    documentsFolder: () => folder,
    agreesToPlain: () => Promise.resolve(true),
  } satisfies PageExporting
  return {
    library,
    folder,
    exporting,
    handlers: pagesHandlers(library, () => Date.parse(builtAt), exporting),
  }
}

const notesAsking = (question: string) => ({
  type: 'doc' as const,
  content: [
    {
      type: 'paragraph',
      attrs: { capture: 'question', capturedAt: builtAt, planned: null, saidAt: null },
      content: [{ type: 'text', text: question }],
    },
  ],
})

describe('the questions that are asked again and again', () => {
  it('are found in the meetings in order of time, named the latest first, and gone once they stand on a page', async () => {
    const { handlers, library } = await theHandlers()
    const asked = [
      { id: 'c', startsAt: '2026-03-03T09:00:00.000Z', question: 'When does the price change?' },
      { id: 'a', startsAt: '2026-03-01T09:00:00.000Z', question: 'When will the prices change?' },
      { id: 'b', startsAt: '2026-03-02T09:00:00.000Z', question: 'When does the price change' },
      { id: 'd', startsAt: '2026-03-04T09:00:00.000Z', question: 'Who orders lunch?' },
    ]
    for (const { question, ...meeting } of asked) {
      await library.meetings.create(
        aMeeting({ ...meeting, title: `Talk ${meeting.id}`, notes: notesAsking(question) }),
      )
    }
    const found = await handlers['pages:recurring'](undefined)
    expect(found).toEqual([
      {
        text: 'When does the price change?',
        otherWays: ['When will the prices change?', 'When does the price change'],
        meetingIds: ['a', 'b', 'c'],
        meetings: ['c', 'b', 'a'].map((id) => ({ id, title: `Talk ${id}` })),
      },
    ])
    const answer = { pageId: null, question: found[0]?.text ?? '', meetingIds: ['a', 'b', 'c'] }
    const { id } = await handlers['pages:answer'](answer)
    expect(await handlers['pages:recurring'](undefined)).toEqual([])
    const { questions } = await handlers['pages:answer']({
      ...answer,
      pageId: id,
      question: 'Who decides?',
    })
    expect(questions).toEqual(['When does the price change?', 'Who decides?'])
  })
})

describe('a shared page', () => {
  it('is made, changed in parts, listed, deleted and put back', async () => {
    const { handlers } = await theHandlers()
    const { id } = await handlers['pages:create'](undefined)
    await handlers['pages:save']({ id, changes: { title: 'Pricing', introduction: undefined } })
    expect(await handlers['pages:open']({ id })).toMatchObject({ title: 'Pricing', introduction: '' })
    expect(await handlers['pages:list'](undefined)).toMatchObject([{ id, title: 'Pricing' }])
    await handlers['pages:remove']({ id })
    expect(await handlers['pages:list'](undefined)).toEqual([])
    await expect(handlers['pages:open']({ id })).rejects.toThrow()
    expect(await handlers['pages:put-back']({ id })).toMatchObject({ title: 'Pricing' })
  })

  it('is exported as a web page or as Markdown, where the person says', async () => {
    const { handlers, folder, exporting } = await theHandlers()
    const { id } = await handlers['pages:create'](undefined)
    await handlers['pages:save']({ id, changes: { title: 'Pricing: all of it' } })
    const html = await handlers['pages:export']({ id, format: 'html' })
    expect(html).toEqual({ savedTo: join(folder, 'Pricing all of it.html') })
    expect(await readFile(html.savedTo ?? '', 'utf8')).toContain('<h1 dir="auto">Pricing: all of it</h1>')
    const markdown = await handlers['pages:export']({ id, format: 'markdown' })
    expect(await readFile(markdown.savedTo ?? '', 'utf8')).toBe('# Pricing: all of it\n')
    exporting.askWhereTo.mockResolvedValueOnce(null)
    expect(await handlers['pages:export']({ id, format: 'html' })).toEqual({ savedTo: null })
  })
})
