// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LibraryProblem } from '../../../../src/ipc/requests/problems-requests'
import { LibraryBanner } from '../../../../src/renderer/frame/library-banner'

afterEach(cleanup)

const now = Date.parse('2026-03-02T15:00:00.000Z')

function aProblem(name: string, repair: LibraryProblem['repair'] = null): LibraryProblem {
  const file = `meetings/${name}.json`
  const noticedAt = '2026-03-02T14:59:00.000Z'
  const message = `${name} was left.`
  return { file, keptAt: `quarantine/${file}`, message, noticedAt, noun: 'meeting', title: name, repair }
}

const restored = { kind: 'restored', from: 'history', savedAt: '2026-03-02T14:10:00.000Z' } as const

function theBanner(problems: readonly LibraryProblem[]) {
  const actions = { show: vi.fn(), undo: vi.fn(), restoreAgain: vi.fn(), dismiss: vi.fn() }
  const onShowAll = vi.fn()
  render(<LibraryBanner {...{ problems, actions, now, onShowAll }} />)
  return { actions, onShowAll }
}

const said = () => screen.queryByRole('alert')?.querySelector('p')?.textContent
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the banner of the library', () => {
  it('is not there while all is well', () => {
    theBanner([])
    expect(said()).toBeUndefined()
  })

  it('says what happened to one record, shows its file, and takes the restored version back', () => {
    const problem = aProblem('Pricing', restored)
    const { actions } = theBanner([problem])
    expect(said()).toContain('The meeting “Pricing” was damaged.')
    expect(buttons()).toEqual(['Show', 'Undo', 'Dismiss'])
    press('Show')
    press('Undo')
    expect(actions.show).toHaveBeenCalledWith(problem)
    expect(actions.undo).toHaveBeenCalledWith(problem)
  })

  it('offers to restore again what was put back, and nothing to undo where nothing was done', () => {
    const undone = aProblem('Pricing', { kind: 'undone' })
    const { actions } = theBanner([undone])
    press('Restore again')
    expect(actions.restoreAgain).toHaveBeenCalledWith(undone)
    cleanup()
    theBanner([aProblem('Strange')])
    expect(buttons()).toEqual(['Show', 'Dismiss'])
  })

  it('is one line for many, with the list behind it, and dismisses all of them', () => {
    const problems = [aProblem('one', restored), aProblem('two')]
    const { actions, onShowAll } = theBanner(problems)
    expect(said()).toContain('2 files of the library')
    expect(buttons()).toEqual(['Details', 'Dismiss'])
    press('Details')
    expect(onShowAll).toHaveBeenCalledOnce()
    press('Dismiss')
    expect(actions.dismiss).toHaveBeenCalledWith(problems)
  })
})
