// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LibraryProblem } from '../../../../../src/ipc/requests/problems-requests'
import { ProblemsScreen } from '../../../../../src/renderer/features/problems/problems-screen'

afterEach(cleanup)

function aProblem(number: number, repair: LibraryProblem['repair'] = { kind: 'none-found' }): LibraryProblem {
  const file = `meetings/${number}.json`
  const noticedAt = '2026-03-02T14:59:00.000Z'
  return { file, keptAt: `quarantine/${file}`, message: '', noticedAt, noun: 'meeting', title: null, repair }
}

function theScreen(problems: readonly LibraryProblem[]) {
  const on = { onShow: vi.fn(), onUndo: vi.fn(), onRestoreAgain: vi.fn(), onDismiss: vi.fn() }
  render(<ProblemsScreen problems={problems} now={Date.parse('2026-03-02T15:00:00.000Z')} {...on} />)
  return on
}

describe('the list of damaged files', () => {
  it('says of each what happened and where it is kept, with what can be done', () => {
    const restored = aProblem(1, { kind: 'restored', from: 'history', savedAt: '2026-03-02T14:10:00.000Z' })
    const on = theScreen([restored, aProblem(2), aProblem(3, { kind: 'undone' })])
    const [first, second, third] = screen.getAllByRole('listitem')
    if (!first || !second || !third) throw new Error('three rows were expected')
    expect(first.textContent).toContain('quarantine/meetings/1.json')
    fireEvent.click(within(first).getByRole('button', { name: /^Undo/ }))
    expect(on.onUndo).toHaveBeenCalledWith(restored)
    expect(within(second).queryByRole('button', { name: /^Undo/ })).toBeNull()
    fireEvent.click(within(third).getByRole('button', { name: /^Restore again/ }))
    expect(on.onRestoreAgain).toHaveBeenCalledOnce()
    fireEvent.click(within(second).getByRole('button', { name: /^Dismiss/ }))
    expect(on.onDismiss).toHaveBeenCalledWith([aProblem(2)])
  })

  it('shows a part of very many, and says how many more there are', () => {
    theScreen(Array.from({ length: 1000 }, (_, number) => aProblem(number)))
    expect(screen.getAllByRole('listitem')).toHaveLength(200)
    expect(screen.getByText(/And 800 more/)).toBeDefined()
  })

  it('says that all is well when nothing is left', () => {
    theScreen([])
    expect(screen.getByText(/All is well/)).toBeDefined()
  })
})
