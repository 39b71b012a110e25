import { describe, expect, it } from 'vitest'
import { commandDescriptions, commandIdSchema, describeCommand } from '../../../src/ipc/commands'

describe('the list of commands', () => {
  it('describes every command once', () => {
    expect(commandDescriptions.map(({ id }) => id).sort()).toEqual([...commandIdSchema.options].sort())
    for (const id of commandIdSchema.options) expect(describeCommand(id).id).toBe(id)
  })

  it('gives every command a name of its own, and those with a key one that no other has', () => {
    const shortcuts = commandDescriptions.map(({ shortcut }) => shortcut).filter((key) => key !== null)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
    const labels = commandDescriptions.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('writes each key as what is held and one key, letters in capitals', () => {
    for (const { shortcut } of commandDescriptions)
      if (shortcut !== null) expect(shortcut).toMatch(/^((Mod|Alt|Mod\+Shift)\+([A-Z0-9,]|Enter)|\?)$/)
  })

  it('takes no key that belongs to editing, to the window or to reloading', () => {
    const taken = ['A', 'B', 'C', 'I', 'U', 'V', 'W', 'X', 'Y', 'Z', 'Q', 'M', 'H', 'R'].map(
      (key) => `Mod+${key}`,
    )
    for (const { shortcut } of commandDescriptions) expect(taken).not.toContain(shortcut)
  })
})
