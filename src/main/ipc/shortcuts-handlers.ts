import type { Handlers } from '../../ipc/contract'
import type { ChosenShortcuts } from '../../ipc/shortcuts'
import type { SettingsFile } from '../settings-file'

export interface ShortcutsHandlersOptions {
  readonly settings: SettingsFile
  /** Tells every open page, and the application menu. */
  readonly onShortcutsChosen: (chosen: ChosenShortcuts) => void
}

export function shortcutsHandlers({
  settings,
  onShortcutsChosen,
}: ShortcutsHandlersOptions): Pick<Handlers, 'shortcuts:read' | 'shortcuts:choose'> {
  return {
    'shortcuts:read': () => settings.settings.shortcuts,
    'shortcuts:choose': async (chosen) => {
      const { shortcuts } = await settings.change({ shortcuts: chosen })
      onShortcutsChosen(shortcuts)
      return shortcuts
    },
  }
}
