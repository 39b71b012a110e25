import { describe, expect, it } from 'vitest'
import { fixedKeys } from '../../../src/ipc/fixed-keys'
import {
  chosenShortcutsSchema,
  defaultShortcuts,
  keyTakenFor,
  shortcutSchema,
  shortcutsOf,
  storedShortcutsSchema,
} from '../../../src/ipc/shortcuts'

describe('a shortcut', () => {
  it.each([
    'Mod+N',
    'Mod+Shift+Enter',
    'Mod+Alt+1',
    'Alt+PageDown',
    'F8',
    'Shift+F8',
    '?',
    'Mod+,',
    'Mod+Space',
  ])('may be %s', (shortcut) => {
    expect(shortcutSchema.safeParse(shortcut).success).toBe(true)
  })

  it.each([
    '',
    'N',
    'Shift+N',
    'Ctrl+N',
    'Mod+',
    'Mod+n',
    'Shift+Mod+N',
    'Mod+Nope',
    '1',
    'Mod+N\n',
    'Enter',
  ])('is never %j', (shortcut) => {
    expect(shortcutSchema.safeParse(shortcut).success).toBe(false)
  })

  it('is written so for every key that Attune comes with', () => {
    for (const shortcut of [...Object.values(defaultShortcuts), ...fixedKeys.map((key) => key.shortcut)])
      if (shortcut !== null) expect(shortcutSchema.parse(shortcut)).toBe(shortcut)
  })
})

describe('keys that were chosen', () => {
  it('stand in the place of those that Attune comes with', () => {
    const shortcuts = shortcutsOf({ 'meeting.new': 'Mod+Alt+N', 'go.today': null })
    expect([shortcuts['meeting.new'], shortcuts['go.today'], shortcuts['go.people']]).toEqual([
      'Mod+Alt+N',
      null,
      'Mod+3',
    ])
  })

  it('collide with commands, with boxes and with the system, by name', () => {
    expect(keyTakenFor('go.today', 'Mod+N', defaultShortcuts)).toEqual({
      by: 'command',
      id: 'meeting.new',
      label: 'New meeting',
    })
    expect(keyTakenFor('go.today', 'Mod+B', defaultShortcuts)).toEqual({ by: 'fixed', label: 'Bold' })
    expect(keyTakenFor('go.today', 'Mod+Q', defaultShortcuts)).toEqual({ by: 'fixed', label: 'Quit' })
    expect(keyTakenFor('go.today', 'Mod+Alt+T', defaultShortcuts)).toBeNull()
  })

  it('may always be those that the command came with', () => {
    for (const [id, shortcut] of Object.entries(defaultShortcuts))
      if (shortcut !== null)
        expect(keyTakenFor(id as keyof typeof defaultShortcuts, shortcut, defaultShortcuts)).toBeNull()
  })

  it('are refused where one key would do two things', () => {
    expect(chosenShortcutsSchema.safeParse({ 'go.today': 'Mod+N' }).success).toBe(false)
    expect(chosenShortcutsSchema.safeParse({ 'go.today': 'Mod+C' }).success).toBe(false)
    expect(chosenShortcutsSchema.safeParse({ 'go.today': 'Mod+N', 'meeting.new': null }).success).toBe(true)
  })

  it('are read part by part: what cannot be costs no other', () => {
    const stored = {
      'meeting.new': 'Mod+Alt+N',
      'go.today': 'Mod+C',
      'go.people': 'Mod+Alt+N',
      'go.nowhere': 'Mod+Alt+X',
      'go.plays': 7,
      'go.journal': null,
    }
    expect(storedShortcutsSchema.parse(stored)).toEqual({ 'meeting.new': 'Mod+Alt+N', 'go.journal': null })
    for (const nonsense of [undefined, null, 'text', [1], 7])
      expect(storedShortcutsSchema.parse(nonsense)).toEqual({})
  })
})
