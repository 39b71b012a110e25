// @vitest-environment jsdom
import { summarizePerson } from '../../../../../src/domain/people/person'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Meeting } from '../../../../../src/domain/meetings/meeting'
import { workedExample } from '../../../../../src/domain/meetings/worked-example'
import { BriefPage, type BriefPageProps } from '../../../../../src/renderer/features/brief/brief-page'
import { aMeeting } from '../../../../support/builders'

afterEach(cleanup)

let ids = 0
const example = workedExample('2026-03-03T09:00:00.000Z', () => `id-${(ids += 1)}`)

function show(meeting: Meeting, given: Partial<BriefPageProps> = {}) {
  const props = {
    carried: null,
    now: Date.parse('2026-03-03T09:00:00.000Z'),
    onBack: vi.fn(),
    onPrint: vi.fn(),
    onExport: vi.fn(),
    onSavePdf: vi.fn(() => Promise.resolve({ savedTo: null })),
    ...given,
  }
  render(<BriefPage meeting={meeting} people={example.people.map(summarizePerson)} {...props} />)
  return props
}

describe('the brief', () => {
  test('holds every word of the preparation', () => {
    show(example.meeting)
    const text = screen.getByRole('article').textContent.replace(/\s+/g, ' ')
    const { answers, objections } = example.meeting.preparation
    const words = [
      ...Object.values(answers),
      ...objections.flatMap(({ text: said, protects, acknowledgement, addition, question }) => [
        said,
        protects,
        acknowledgement,
        addition,
        question,
      ]),
      example.meeting.title,
      example.meeting.purpose,
      'Ana Ferreira',
    ]
    for (const part of words) expect(text).toContain(part)
  })

  test('says first what is said first, then how to hold it, then what may come up', () => {
    show(example.meeting)
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(headings.slice(0, 4)).toEqual([
      'The first sentence',
      'What I will say back',
      'How I will hold it',
      'Objections to expect',
    ])
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('row')).toHaveLength(4)
  })

  test('leaves out empty parts, and says in one line what is missing', () => {
    show(aMeeting({ playIds: [], isSensitive: false, personIds: ['ana'] }))
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([])
    expect(screen.getByText(/^Not prepared yet: Their view · /)).toBeTruthy()
  })

  test('goes back and prints', () => {
    const props = show(example.meeting)
    fireEvent.click(screen.getByRole('button', { name: 'Back to the meeting' }))
    fireEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(props.onBack).toHaveBeenCalledOnce()
    expect(props.onPrint).toHaveBeenCalledOnce()
  })

  test('says where the file was saved', async () => {
    show(example.meeting, { onSavePdf: () => Promise.resolve({ savedTo: '/home/ana/Brief.pdf' }) })
    fireEvent.click(screen.getByRole('button', { name: 'Save as PDF' }))
    expect(await screen.findByText('Saved to /home/ana/Brief.pdf')).toBeTruthy()
  })

  test('says nothing when saving was called off, and why when it failed', async () => {
    const onSavePdf = vi
      .fn<BriefPageProps['onSavePdf']>()
      .mockResolvedValueOnce({ savedTo: null })
      .mockRejectedValueOnce(new Error('The disk is full.'))
    show(example.meeting, { onSavePdf })
    const save = screen.getByRole('button', { name: 'Save as PDF' })
    fireEvent.click(save)
    await vi.waitFor(() => expect(save.getAttribute('aria-disabled')).toBe('false'))
    expect(screen.queryByText(/Saved|Saving/)).toBeNull()
    fireEvent.click(save)
    expect(await screen.findByText('Not saved: The disk is full.')).toBeTruthy()
  })
})
