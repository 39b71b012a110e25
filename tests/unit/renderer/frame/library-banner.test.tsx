// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LibraryProblem } from '../../../../src/ipc/requests/library-requests'
import { LibraryBanner } from '../../../../src/renderer/frame/library-banner'
import { fakeBridge, succeeded } from '../../../support/fake-bridge'

afterEach(cleanup)

function aProblem(name: string): LibraryProblem {
  const file = `meetings/${name}.json`
  return { file, keptAt: `quarantine/${file}`, message: `${name} was kept aside.` }
}

async function theBanner(atStart: readonly LibraryProblem[] = []) {
  const showFolder = vi.fn(() => succeeded(undefined))
  const problems = () => succeeded([...atStart])
  const { bridge, tell, listening } = fakeBridge({ library: { problems, showFolder } })
  const { unmount } = await act(() => Promise.resolve(render(<LibraryBanner bridge={bridge} />)))
  const find = (problem: LibraryProblem) => act(() => tell('library:problem-found', problem))
  return { showFolder, find, unmount, listening }
}

const said = () => screen.queryByRole('alert')?.querySelector('p')?.textContent

describe('the banner of the library', () => {
  it('is not there while all is well', async () => {
    await theBanner()
    expect(said()).toBeUndefined()
  })

  it('says what was found at the start, and how many more', async () => {
    await theBanner([aProblem('one'), aProblem('two'), aProblem('three')])
    expect(said()).toBe('one was kept aside. So it was with 2 more.')
  })

  it('says what is found later, each once', async () => {
    const { find } = await theBanner()
    find(aProblem('one'))
    find(aProblem('one'))
    expect(said()).toBe('one was kept aside.')
    find(aProblem('two'))
    expect(said()).toBe('one was kept aside. So it was with 1 more.')
  })

  it('shows the folder, and goes when it is dismissed, until the next problem', async () => {
    const { find, showFolder } = await theBanner([aProblem('one')])
    fireEvent.click(screen.getByRole('button', { name: 'Show' }))
    expect(showFolder).toHaveBeenCalledOnce()
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(said()).toBeUndefined()
    find(aProblem('two'))
    expect(said()).toBe('two was kept aside.')
  })

  it('stops listening when it goes', async () => {
    const { unmount, listening } = await theBanner()
    expect(listening('library:problem-found')).toBe(1)
    unmount()
    expect(listening('library:problem-found')).toBe(0)
  })
})
