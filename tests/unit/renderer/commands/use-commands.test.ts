// @vitest-environment jsdom
import { cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Commands } from '../../../../src/renderer/commands/command'
import { findEnabledCommand } from '../../../../src/renderer/commands/enabled-commands'
import { useCommands } from '../../../../src/renderer/commands/use-commands'
import { fakeBridge } from '../../../support/fake-bridge'

afterEach(cleanup)

function theCommands(commands: Commands) {
  const { bridge, tell, listening } = fakeBridge()
  const hook = renderHook(({ given }: { given: Commands }) => useCommands(given, bridge), {
    initialProps: { given: commands },
  })
  return { tell, listening, unmount: hook.unmount, given: (next: Commands) => hook.rerender({ given: next }) }
}

/** Presses Ctrl and a key; answers whether the page left the key to the browser. */
function pressCtrl(key: string, more: KeyboardEventInit = {}): boolean {
  return fireEvent.keyDown(document.body, { key, ctrlKey: true, ...more })
}

describe('the commands of a page', () => {
  it('run by their key, which the browser then does not get', () => {
    const run = vi.fn()
    theCommands({ 'meeting.new': { run, isEnabled: true } })
    expect(pressCtrl('n')).toBe(false)
    expect(run).toHaveBeenCalledOnce()
  })

  it('run from the menu', () => {
    const run = vi.fn()
    const { tell } = theCommands({ 'go.today': { run, isEnabled: true } })
    tell('command:chosen', { id: 'go.today' })
    tell('command:chosen', { id: 'go.plays' })
    expect(run).toHaveBeenCalledOnce()
  })

  it('do not run while they are not enabled, and leave the key alone', () => {
    const run = vi.fn()
    const { tell } = theCommands({ 'notes.find': { run, isEnabled: false } })
    expect(pressCtrl('f')).toBe(true)
    tell('command:chosen', { id: 'notes.find' })
    expect(run).not.toHaveBeenCalled()
  })

  it('leave keys alone that belong to no command here', () => {
    theCommands({ 'meeting.new': { run: vi.fn(), isEnabled: true } })
    for (const key of ['c', 'p', 'j', 'Enter']) expect(pressCtrl(key)).toBe(true)
    expect(fireEvent.keyDown(document.body, { key: 'n' })).toBe(true)
  })

  it('leave alone what a part of the page took for itself', () => {
    const run = vi.fn()
    theCommands({ 'meeting.new': { run, isEnabled: true } })
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true })
    pressCtrl('n')
    expect(run).not.toHaveBeenCalled()
  })

  it('are found by name while they can do something', () => {
    const run = vi.fn()
    const { given, unmount } = theCommands({ 'meeting.close': { run, isEnabled: true } })
    findEnabledCommand('meeting.close')?.run()
    expect(run).toHaveBeenCalledOnce()
    given({ 'meeting.close': { run, isEnabled: false } })
    expect(findEnabledCommand('meeting.close')).toBeUndefined()
    given({ 'meeting.close': { run, isEnabled: true } })
    unmount()
    expect(findEnabledCommand('meeting.close')).toBeUndefined()
  })

  it('do not run while text is composed', () => {
    const run = vi.fn()
    theCommands({ 'meeting.new': { run, isEnabled: true } })
    pressCtrl('n', { isComposing: true })
    expect(run).not.toHaveBeenCalled()
  })

  it('run once however long the key is held', () => {
    const run = vi.fn()
    theCommands({ 'meeting.start-or-end': { run, isEnabled: true } })
    pressCtrl('Enter', { shiftKey: true })
    expect(pressCtrl('Enter', { shiftKey: true, repeat: true })).toBe(false)
    expect(pressCtrl('Enter', { shiftKey: true, repeat: true })).toBe(false)
    expect(run).toHaveBeenCalledOnce()
  })

  it('are the newest that were given', () => {
    const before = vi.fn()
    const after = vi.fn()
    const { given } = theCommands({ 'meeting.new': { run: before, isEnabled: true } })
    given({ 'meeting.new': { run: after, isEnabled: true } })
    pressCtrl('n')
    expect(before).not.toHaveBeenCalled()
    expect(after).toHaveBeenCalledOnce()
  })

  it('of two parts of the page work side by side, and go with their part', () => {
    const inFrame = vi.fn()
    const inMeeting = vi.fn()
    theCommands({ 'meeting.new': { run: inFrame, isEnabled: true } })
    const { unmount, listening, tell } = theCommands({ 'meeting.brief': { run: inMeeting, isEnabled: true } })
    pressCtrl('n')
    pressCtrl('p')
    expect([inFrame.mock.calls.length, inMeeting.mock.calls.length]).toEqual([1, 1])
    unmount()
    expect(listening('command:chosen')).toBe(0)
    expect(pressCtrl('p')).toBe(true)
    tell('command:chosen', { id: 'meeting.brief' })
    expect(inMeeting).toHaveBeenCalledOnce()
  })
})
