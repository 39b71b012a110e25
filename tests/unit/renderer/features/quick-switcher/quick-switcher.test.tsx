// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { describeCommand } from '../../../../../src/ipc/commands'
import { QuickSwitcher } from '../../../../../src/renderer/features/quick-switcher/quick-switcher'
import { SwitcherIndex } from '../../../../../src/renderer/features/quick-switcher/switcher-index'

beforeAll(() => {
  // jsdom has the element, but not what opens and closes it.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false
  })
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(cleanup)

function theSwitcher() {
  const on = { onOpen: vi.fn(), onSearch: vi.fn(), onClose: vi.fn() }
  const index = new SwitcherIndex([
    {
      kind: 'meetings',
      ids: ['a', 'b'],
      titles: ['Pricing change with Ana', 'Quarterly review'],
      whens: [null, '2026-03-02T09:00:00.000Z'],
      abouts: [null, null],
    },
  ])
  const commands = [describeCommand('meeting.new'), describeCommand('library.restore')]
  render(
    <QuickSwitcher
      {...{ index, commands, ...on }}
      isReading={false}
      recentKeys={['meetings:b']}
      now={Date.parse('2026-03-02T08:00:00.000Z')}
    />,
  )
  const field = screen.getByRole('combobox')
  return { ...on, field, type: (value: string) => fireEvent.change(field, { target: { value } }) }
}

const names = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const active = () => screen.queryByRole('option', { selected: true })?.textContent

describe('the switcher’s dialog', () => {
  it('shows what was opened lately first, and each command with its key', () => {
    theSwitcher()
    expect(names()[0]).toContain('Quarterly review')
    expect(names()[1]).toBe('New meetingFileCtrl+N')
    expect(names()[2]).toBe('Restore a backup…File')
  })

  it('opens the first hit with Enter', () => {
    const { type, field, onOpen } = theSwitcher()
    type('pri')
    expect(active()).toContain('Pricing change with Ana')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ of: 'record', title: 'Pricing change with Ana' }),
    )
  })

  it('goes through the hits with the arrow keys, round at the ends', () => {
    const { field } = theSwitcher()
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(active()).toContain('New meeting')
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(active()).toContain('Restore a backup')
  })

  it('marks the letters that were typed', () => {
    const { type } = theSwitcher()
    type('qrev')
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent).join('')).toBe('Qrev')
  })

  it('leaves with Escape, and opens nothing', () => {
    const { field, onClose, onOpen } = theSwitcher()
    fireEvent.keyDown(field, { key: 'Escape' })
    fireEvent.blur(field)
    expect(onClose).toHaveBeenCalledOnce()
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('offers to search what was written where nothing is called so', () => {
    const { type, field, onSearch } = theSwitcher()
    type('zzz')
    expect(screen.getByRole('button', { name: 'Search everything for it' })).toBeTruthy()
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('zzz')
  })
})
