import { describe, expect, it } from 'vitest'
import { recordedShortcut } from '../../../../src/renderer/commands/recorded-shortcut'

const press = (key: string, held: Partial<Parameters<typeof recordedShortcut>[0]> = {}) =>
  ({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }) as const

describe('recording a key', () => {
  it('waits while only what is held is pressed', () => {
    expect(recordedShortcut(press('Control', { ctrlKey: true }), false)).toEqual({ kind: 'holding' })
  })

  it.each([
    ['Mod+Alt+Shift+N', press('N', { ctrlKey: true, altKey: true, shiftKey: true })],
    ['Mod+Shift+1', press('!', { code: 'Digit1', ctrlKey: true, shiftKey: true })],
    ['Alt+A', press('å', { code: 'KeyA', altKey: true })],
    ['F9', press('F9')],
    ['Mod+Space', press(' ', { ctrlKey: true })],
  ])('writes %s', (shortcut, event) => {
    expect(recordedShortcut(event, false)).toEqual({ kind: 'shortcut', shortcut })
  })

  it('takes Cmd on a Mac, and no other key for it', () => {
    expect(recordedShortcut(press('n', { metaKey: true }), true)).toEqual({
      kind: 'shortcut',
      shortcut: 'Mod+N',
    })
    expect(recordedShortcut(press('n', { ctrlKey: true }), true)).toEqual({ kind: 'too-little' })
  })

  it('refuses what would be typed', () => {
    expect(recordedShortcut(press('n'), false)).toEqual({ kind: 'too-little' })
    expect(recordedShortcut(press('N', { shiftKey: true }), false)).toEqual({ kind: 'too-little' })
  })
})
