// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MeetingSummary } from '../../../../../src/domain/meetings/meeting-summary'
import type { Input } from '../../../../../src/ipc/contract'
import { MeetingsScreen } from '../../../../../src/renderer/features/meetings/meetings-screen'
import { aMeetingSummary, builtAt, aPersonSummary } from '../../../../support/builders'
import { fakeBridge, succeeded } from '../../../../support/fake-bridge'

const people = [
  aPersonSummary({ id: 'ana', name: 'Ana Lima' }),
  aPersonSummary({ id: 'ben', name: 'Ben Ray' }),
]

beforeEach(() => {
  // There is no layout here: the list is told that it is 600 pixels high.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const meetings = Array.from({ length: 230 }, (_, index) =>
  aMeetingSummary({ id: `m-${index}`, title: `Meeting ${index}`, personIds: index === 0 ? ['ana'] : [] }),
)

async function theScreen(all: readonly MeetingSummary[] = meetings) {
  const asked: Input<'meetings:list'>[] = []
  const { bridge } = fakeBridge({
    meetings: {
      list: (query) => {
        asked.push(query)
        const { text, offset, limit } = query
        const found = all.filter(({ title }) => title.includes(text))
        return succeeded({ total: found.length, rows: found.slice(offset, offset + limit) })
      },
    },
  })
  const on = {
    onNewMeeting: vi.fn(),
    onImportCalendar: vi.fn(),
    notice: null,
    onOpenInWindow: vi.fn(),
    onDuplicate: vi.fn(),
    onDelete: vi.fn(),
    onExport: vi.fn(),
    onExportDocuments: vi.fn(),
  }
  await act(() => {
    render(<MeetingsScreen bridge={bridge} people={people} now={Date.parse(builtAt)} {...on} />)
    return Promise.resolve()
  })
  return { asked, ...on }
}

/** Changes a field, and waits for the answer that comes of it. */
async function change(field: HTMLElement, value: string): Promise<void> {
  await act(() => {
    fireEvent.change(field, { target: { value } })
    return Promise.resolve()
  })
}

const textBox = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Text' })
const list = () => screen.getByRole('list', { name: 'Meetings' })

describe('the list of meetings', () => {
  it('says how many there are, and shows only the rows in sight, each with its place in the whole', async () => {
    await theScreen()
    expect(screen.getByText('230 meetings')).toBeTruthy()
    const rows = within(list()).getAllByRole('listitem')
    expect(rows.length).toBeGreaterThan(9)
    expect(rows.length).toBeLessThan(40)
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('230')
    expect(rows[3]?.getAttribute('aria-posinset')).toBe('4')
    expect(
      within(list())
        .getByRole('link', { name: /Meeting 0/ })
        .getAttribute('href'),
    ).toBe('/meetings/m-0')
  })

  it('asks for its first page once', async () => {
    const { asked } = await theScreen()
    expect(asked).toEqual([{ phase: null, personId: null, text: '', offset: 0, limit: 100 }])
  })

  it('is filtered by text, phase and person', async () => {
    const { asked } = await theScreen()
    await change(textBox(), 'Meeting 22')
    expect(screen.getByText('11 meetings found')).toBeTruthy()
    await change(screen.getByRole('combobox', { name: 'Phase' }), 'to-reflect')
    await change(screen.getByRole('combobox', { name: 'Person' }), 'ben')
    expect(asked.at(-1)).toMatchObject({
      text: 'Meeting 22',
      phase: 'to-reflect',
      personId: 'ben',
      offset: 0,
    })
    await change(screen.getByRole('combobox', { name: 'Phase' }), 'any')
    await change(screen.getByRole('combobox', { name: 'Person' }), '')
    expect(asked.at(-1)).toMatchObject({ phase: null, personId: null })
  })

  it('says that nothing matches, and shows everything again with one click', async () => {
    await theScreen()
    await change(textBox(), 'nothing like this')
    expect(screen.getByText(/No meeting matches/)).toBeTruthy()
    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Show all meetings' }))
      return Promise.resolve()
    })
    expect(textBox().value).toBe('')
    expect(screen.getByText('230 meetings')).toBeTruthy()
    expect(within(list()).getByRole('link', { name: /Meeting 0/ })).toBeTruthy()
  })

  it('teaches what it is for while there is none', async () => {
    await theScreen([])
    expect(screen.getByText(/Each conversation that needs care has its place here/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show all meetings' })).toBeNull()
  })

  it('takes no longer text than can be looked for', async () => {
    await theScreen()
    expect(textBox().maxLength).toBe(500)
  })

  it('offers to make one, the same again, and to delete', async () => {
    const { onNewMeeting, onDuplicate, onDelete } = await theScreen()
    fireEvent.click(screen.getByRole('button', { name: 'New meeting' }))
    expect(onNewMeeting).toHaveBeenCalledOnce()
    fireEvent.click(screen.getByRole('button', { name: 'Same again with Ana Lima: Meeting 0' }))
    expect(onDuplicate).toHaveBeenCalledExactlyOnceWith('m-0')
    fireEvent.click(screen.getByRole('button', { name: 'Delete Meeting 1' }))
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(meetings[1])
  })
})
