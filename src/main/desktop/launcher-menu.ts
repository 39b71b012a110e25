import type { JumpListItem, MenuItemConstructorOptions } from 'electron'
import { attuneLink } from '../../ipc/place'
import type { TraySign } from '../at-hand/at-hand-tray'
import type { TrayItem, TrayWish } from '../at-hand/tray-items'

/** What is used of the system’s launcher: the Dock on a Mac, the jump list of the task bar on Windows. */
export type Launcher =
  | {
      readonly kind: 'dock'
      readonly setMenu: (template: MenuItemConstructorOptions[]) => void
      readonly onWish: (wish: TrayWish) => void
    }
  | {
      readonly kind: 'jump-list'
      /** The program that a line starts: itself, which hands what it was asked on to the Attune that runs. */
      readonly program: string
      readonly setTasks: (tasks: JumpListItem[]) => void
    }

/** Shows the lines of the tray in the system’s launcher, where they can be reached without a tray. */
export class LauncherMenu implements TraySign {
  #shown = ''

  constructor(private readonly launcher: Launcher) {}

  show(items: readonly TrayItem[]): void {
    const shown = JSON.stringify(items)
    if (shown === this.#shown) return
    this.#shown = shown
    const { launcher } = this
    switch (launcher.kind) {
      case 'dock':
        launcher.setMenu(dockMenu(items, launcher.onWish))
        return
      case 'jump-list':
        launcher.setTasks(jumpListTasks(items, launcher.program))
        return
    }
  }

  hide(): void {
    // It is shown for as long as Attune is installed.
  }
}

/** The Dock has *Quit* itself, and a line that only tells has no place in it. */
export function dockMenu(
  items: readonly TrayItem[],
  onWish: (wish: TrayWish) => void,
): MenuItemConstructorOptions[] {
  return wishesIn(items).map(({ label, wish }) => ({ label, click: () => onWish(wish) }))
}

/** Each line starts Attune with what the command line knows; a jump list outlives the run that wrote it. */
export function jumpListTasks(items: readonly TrayItem[], program: string): JumpListItem[] {
  return wishesIn(items).map(({ label, wish }) => ({
    type: 'task',
    title: label.replaceAll('&&', '&'),
    description: '',
    program,
    args: argumentOf(wish),
    iconPath: program,
    iconIndex: 0,
  }))
}

function wishesIn(
  items: readonly TrayItem[],
): readonly { readonly label: string; readonly wish: TrayWish }[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator' || item.wish === null || item.wish.kind === 'quit') return []
    return [{ label: item.label, wish: item.wish }]
  })
}

function argumentOf(wish: TrayWish): string {
  switch (wish.kind) {
    case 'place':
      return attuneLink(wish.place)
    case 'new-meeting':
      return '--new-meeting'
    case 'capture':
      return '--capture'
    case 'open':
    case 'quit':
      return ''
  }
}
