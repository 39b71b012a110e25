import { describe, expect, it, vi } from 'vitest'
import { globalShortcutSchema, keyOfChoice, usualCaptureShortcut } from '../../../../src/ipc/capture-shortcut'
import { acceleratorOf, CaptureKey } from '../../../../src/main/at-hand/capture-key'

function aKey(taken: readonly string[] = []) {
  const held = new Set<string>()
  const keys = {
    register: (accelerator: string) => {
      if (accelerator === 'CommandOrControl+Alt+F24') throw new Error('no such key here')
      if (taken.includes(accelerator)) return false
      held.add(accelerator)
      return true
    },
    unregister: (accelerator: string) => void held.delete(accelerator),
  }
  return { key: new CaptureKey(keys, vi.fn()), held }
}

describe('the key of the capture window', () => {
  it('gives way to another one, and to none', () => {
    const { key, held } = aKey()
    expect(key.hold('Mod+Alt+Space')).toBe(true)
    expect(key.hold('Mod+Shift+K')).toBe(true)
    expect([...held]).toEqual(['CommandOrControl+Shift+K'])
    expect(key.hold(null)).toBe(true)
    expect([...held]).toEqual([])
    expect([key.held, key.refused]).toEqual([null, null])
  })

  it('stays the old one when another program has the new one, or the system knows no such key', () => {
    const { key, held } = aKey(['CommandOrControl+Alt+K'])
    key.hold('Mod+Alt+Space')
    for (const refused of ['Mod+Alt+K', 'Mod+Alt+F24']) {
      expect(key.hold(refused)).toBe(false)
      expect([key.held, key.refused]).toEqual(['Mod+Alt+Space', refused])
    }
    expect([...held]).toEqual(['CommandOrControl+Alt+Space'])
    key.hold('Mod+Alt+Space')
    expect(key.refused).toBeNull()
  })

  it('is written as Electron writes it', () => {
    expect(acceleratorOf('Ctrl+Alt+Enter')).toBe('Control+Alt+Return')
  })

  it('is a key with Ctrl, Cmd or Alt, and nothing that writes a letter', () => {
    for (const shortcut of ['Mod+Alt+Space', 'Alt+F2', 'Mod+Shift+K', 'Super+J', 'Ctrl+Alt+1'])
      expect([shortcut, globalShortcutSchema.safeParse(shortcut).success]).toEqual([shortcut, true])
    const wrong = ['K', 'Shift+K', 'Mod+', 'Mod+Mod+K', 'Mod+Alt', 'mod+k', 'Mod+Ä', 'Mod+K+L', '', 'Mod+Tab']
    for (const shortcut of wrong)
      expect([shortcut, globalShortcutSchema.safeParse(shortcut).success]).toEqual([shortcut, false])
  })

  it('is one that is usually free, unless another was chosen', () => {
    expect(globalShortcutSchema.safeParse(usualCaptureShortcut(true)).success).toBe(true)
    expect(keyOfChoice({ kind: 'usual' }, false)).toBe('Mod+Alt+Space')
    expect(keyOfChoice({ kind: 'none' }, false)).toBeNull()
    expect(keyOfChoice({ kind: 'own', shortcut: 'Alt+F2' }, true)).toBe('Alt+F2')
  })
})
