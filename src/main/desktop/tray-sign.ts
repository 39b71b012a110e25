import type { MenuItemConstructorOptions } from 'electron'
import type { TrayItem, TrayWish } from '../at-hand/tray-items'

/** What is used of Electron’s tray. */
export interface DesktopTray {
  readonly setToolTip: (text: string) => void
  readonly setMenu: (template: MenuItemConstructorOptions[]) => void
  readonly onClick: (listener: () => void) => void
  readonly destroy: () => void
}

export interface TraySignOptions {
  /** Puts the sign into the tray; may throw where there is none. */
  readonly make: () => DesktopTray
  readonly onWish: (wish: TrayWish) => void
  /** Whether a click on the sign opens Attune; on a Mac it opens the menu. */
  readonly opensOnClick: boolean
}

/** Attune’s sign in the system’s tray. */
export class DesktopTraySign {
  #tray: DesktopTray | null = null
  #shown = ''

  constructor(private readonly options: TraySignOptions) {}

  /** A menu that says the same is left alone: somebody may have it open. */
  show(items: readonly TrayItem[]): void {
    const tray = this.#made()
    const shown = JSON.stringify(items)
    if (tray === null || shown === this.#shown) return
    this.#shown = shown
    tray.setMenu(items.map((item) => this.#entry(item)))
  }

  hide(): void {
    this.#tray?.destroy()
    this.#tray = null
    this.#shown = ''
  }

  /** A desktop without a tray costs nothing but the sign. */
  #made(): DesktopTray | null {
    if (this.#tray !== null) return this.#tray
    try {
      this.#tray = this.options.make()
    } catch {
      return null
    }
    this.#tray.setToolTip('Attune')
    if (this.options.opensOnClick) this.#tray.onClick(() => this.options.onWish({ kind: 'open' }))
    return this.#tray
  }

  #entry(item: TrayItem): MenuItemConstructorOptions {
    if (item.kind === 'separator') return { type: 'separator' }
    const { label, wish } = item
    if (wish === null) return { label, enabled: false }
    return { label, click: () => this.options.onWish(wish) }
  }
}
