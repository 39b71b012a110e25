import type { MenuItemConstructorOptions } from 'electron'
import { commandDescriptions, type CommandId, type MenuName } from '../../ipc/commands'

/** `Mod+Shift+P` as Electron writes it. */
function acceleratorOf(shortcut: string): string {
  return shortcut.replace('Mod', 'CommandOrControl')
}

/** The application menu as Electron builds it, from the one list of commands. */
export function applicationMenu(
  choose: (id: CommandId) => void,
  isMac: boolean,
): MenuItemConstructorOptions[] {
  const itemsOf = (menu: MenuName): MenuItemConstructorOptions[] =>
    commandDescriptions
      .filter((command) => command.menu === menu)
      .map(({ id, label, shortcut }) => ({
        id,
        label,
        // The page listens for the keys itself, so that they also work where there is no menu; here they are shown.
        ...(shortcut === null ? {} : { accelerator: acceleratorOf(shortcut), registerAccelerator: false }),
        click: () => choose(id),
      }))
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: [...itemsOf('File'), separator, { role: isMac ? 'close' : 'quit' }] },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
        separator,
        ...itemsOf('Edit'),
      ],
    },
    { label: '&Notes', submenu: itemsOf('Notes') },
    { label: '&Go', submenu: itemsOf('Go') },
    { label: '&Meeting', submenu: itemsOf('Meeting') },
    {
      label: '&View',
      submenu: [
        ...itemsOf('View'),
        separator,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: itemsOf('Help') },
  ]
  return menus.filter(({ submenu }) => !Array.isArray(submenu) || submenu.length > 0)
}
