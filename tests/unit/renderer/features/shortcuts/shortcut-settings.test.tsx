// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultShortcuts, type ChosenShortcuts } from '../../../../../src/ipc/shortcuts'
import { ShortcutSettings } from '../../../../../src/renderer/features/shortcuts/shortcut-settings'

afterEach(cleanup)

function theSettings(chosen: ChosenShortcuts = {}) {
  const on = { onChoose: vi.fn(), onResetAll: vi.fn() }
  render(<ShortcutSettings shortcuts={{ ...defaultShortcuts, ...chosen }} {...on} />)
  const record = (name: string) => {
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^Key of “${name}”`) }))
    const button = screen.getByRole('button', { name: 'Press the keys' })
    return (key: string, held: KeyboardEventInit = {}) => fireEvent.keyDown(button, { key, ...held })
  }
  return { ...on, record }
}

const ctrl = { ctrlKey: true }

describe('the keys in Settings', () => {
  it('are changed by pressing another', () => {
    const { record, onChoose } = theSettings()
    record('New meeting')('e', { ...ctrl, altKey: true })
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ 'meeting.new': 'Mod+Alt+E' })
    expect(screen.queryByRole('button', { name: 'Press the keys' })).toBeNull()
  })

  it('name the command that has the key, and can take it from there', () => {
    const { record, onChoose } = theSettings()
    record('Today')('n', ctrl)
    expect(screen.getByText('Ctrl+N is the key of “New meeting”.')).toBeTruthy()
    expect(onChoose).not.toHaveBeenCalled()
    fireEvent.click(
      screen.getByRole('button', { name: 'Use it here, and leave “New meeting” without a key' }),
    )
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ 'go.today': 'Mod+N', 'meeting.new': null })
  })

  it('leave the keys of the boxes and of the system to them', () => {
    const { record, onChoose } = theSettings()
    const press = record('Today')
    press('b', ctrl)
    expect(screen.getByText('Ctrl+B is “Bold” and stays so. Choose another key.')).toBeTruthy()
    press('x')
    expect(screen.getByText('That would be typed. Hold Ctrl, Cmd or Alt with it.')).toBeTruthy()
    press('Escape')
    expect(screen.queryByRole('button', { name: 'Press the keys' })).toBeNull()
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('are taken away with Delete, and put back one by one or all', () => {
    const { record, onChoose, onResetAll } = theSettings({ 'go.people': 'Mod+Alt+P' })
    record('Today')('Delete')
    expect(onChoose).toHaveBeenLastCalledWith({ 'go.today': null })
    fireEvent.click(screen.getByRole('button', { name: 'Reset the key of “People”' }))
    expect(onChoose).toHaveBeenLastCalledWith({ 'go.people': 'Mod+3' })
    fireEvent.click(screen.getByRole('button', { name: 'Reset all keys' }))
    expect(onResetAll).toHaveBeenCalledOnce()
  })
})
