import type { MenuItemConstructorOptions } from 'electron'
import type { Shortcuts } from '../../ipc/shortcuts'
import { msg, t } from '../../texts/t'
import { commandDescriptions, menuNames, type CommandId, type MenuName } from '../../ipc/commands'

/** `Mod+Shift+P` as Electron writes it. The key is shown only: see below. */
export function acceleratorOf(shortcut: string | null): Pick<MenuItemConstructorOptions, 'accelerator'> {
  if (shortcut === null) return {}
  const accelerator = shortcut.replace('Mod', 'CommandOrControl').replace('Arrow', '')
  return { accelerator }
}

/** English menus are also opened by Alt and their first letter; other languages choose none. */
function nameOf(menu: MenuName): string {
  const name = t(menuNames[menu])
  return name === menu ? `&${name}` : name
}

/** What the platform does itself. Its own English word stays; in another language the item is named, as it would not be. */
function platformItem(
  role: NonNullable<MenuItemConstructorOptions['role']>,
  words: string,
): MenuItemConstructorOptions {
  const label = t(words)
  return label === words ? { role } : { role, label }
}

/** The application menu as Electron builds it, from the one list of commands. */
export function applicationMenu(
  choose: (id: CommandId) => void,
  isMac: boolean,
  shortcuts: Shortcuts,
): MenuItemConstructorOptions[] {
  const itemsOf = (menu: MenuName): MenuItemConstructorOptions[] =>
    commandDescriptions
      .filter((command) => command.menu === menu)
      .map(({ id, label }) => ({
        id,
        label: t(label),
        // The page listens for the keys itself, so that they also work where there is no menu; here they are shown.
        ...acceleratorOf(shortcuts[id]),
        registerAccelerator: false,
        click: () => choose(id),
      }))
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: nameOf('File'),
      submenu: [
        ...itemsOf('File'),
        separator,
        isMac ? platformItem('close', msg('Close window')) : platformItem('quit', msg('Quit')),
      ],
    },
    {
      label: nameOf('Edit'),
      submenu: [
        platformItem('undo', msg('Undo')),
        platformItem('redo', msg('Redo')),
        separator,
        platformItem('cut', msg('Cut')),
        platformItem('copy', msg('Copy')),
        platformItem('paste', msg('Paste')),
        platformItem('pasteAndMatchStyle', msg('Paste and match style')),
        platformItem('selectAll', msg('Select all')),
        separator,
        ...itemsOf('Edit'),
      ],
    },
    { label: nameOf('Notes'), submenu: itemsOf('Notes') },
    { label: nameOf('Go'), submenu: itemsOf('Go') },
    { label: nameOf('Meeting'), submenu: itemsOf('Meeting') },
    {
      label: nameOf('View'),
      submenu: [
        ...itemsOf('View'),
        separator,
        platformItem('zoomIn', msg('Zoom in')),
        platformItem('zoomOut', msg('Zoom out')),
        platformItem('resetZoom', msg('Actual size')),
        separator,
        platformItem('togglefullscreen', msg('Full screen')),
      ],
    },
    { role: 'windowMenu' },
    { label: nameOf('Help'), role: 'help', submenu: itemsOf('Help') },
  ]
  return menus.filter(({ submenu }) => !Array.isArray(submenu) || submenu.length > 0)
}
