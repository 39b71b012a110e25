import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { commandDescriptions, type CommandId } from '../../../../src/ipc/commands'
import { defaultShortcuts } from '../../../../src/ipc/shortcuts'
import { applicationMenu } from '../../../../src/main/desktop/application-menu'

function itemsOf(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
}

describe('the application menu', () => {
  it('holds every command once, in its own menu, with its name and key', () => {
    const menu = applicationMenu(() => undefined, false, defaultShortcuts)
    for (const { id, label, shortcut, menu: name } of commandDescriptions) {
      const found = menu.filter((top) => itemsOf([top]).some((item) => item.id === id))
      expect(found.map((top) => top.label)).toEqual([`&${name}`])
      const [item] = itemsOf(found).filter((candidate) => candidate.id === id)
      expect(item?.label).toBe(label)
      expect(item?.accelerator).toBe(shortcut?.replace('Mod', 'CommandOrControl'))
    }
  })

  it('shows the keys as they were chosen', () => {
    const menu = applicationMenu(() => undefined, false, {
      ...defaultShortcuts,
      'meeting.new': 'Mod+Alt+N',
      'go.today': null,
    })
    const accelerators = new Map(itemsOf(menu).map(({ id, accelerator }) => [id, accelerator]))
    expect(accelerators.get('meeting.new')).toBe('CommandOrControl+Alt+N')
    expect(accelerators.get('go.today')).toBeUndefined()
  })

  it('leaves the keys to the page, so that none runs its command twice', () => {
    for (const item of itemsOf(applicationMenu(() => undefined, false, defaultShortcuts)))
      if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false)
  })

  it('chooses the command of the item that is clicked', () => {
    const choose = vi.fn<(id: CommandId) => void>()
    for (const item of itemsOf(applicationMenu(choose, false, defaultShortcuts)))
      if (item.id !== undefined) (item.click as () => void)()
    expect(choose.mock.calls.map(([id]) => id).sort()).toEqual(commandDescriptions.map(({ id }) => id).sort())
  })

  it('has the roles for editing, so that copy and paste work everywhere', () => {
    const roles = itemsOf(applicationMenu(() => undefined, false, defaultShortcuts)).map(({ role }) => role)
    for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] as const)
      expect(roles).toContain(role)
  })

  it('offers no way to reload the page or to look into it', () => {
    const roles = itemsOf(applicationMenu(() => undefined, false, defaultShortcuts)).map(({ role }) => role)
    for (const role of ['reload', 'forceReload', 'toggleDevTools'] as const) expect(roles).not.toContain(role)
  })

  it('begins with the menu of the app on a Mac, and quits from File elsewhere', () => {
    const [first] = applicationMenu(() => undefined, true, defaultShortcuts)
    expect(first).toEqual({ role: 'appMenu' })
    const fileRoles = (isMac: boolean) => {
      const fileMenu = applicationMenu(() => undefined, isMac, defaultShortcuts).filter(
        ({ label }) => label === '&File',
      )
      return itemsOf(fileMenu).map(({ role }) => role)
    }
    expect(fileRoles(true)).toContain('close')
    expect(fileRoles(false)).toContain('quit')
  })
})
