import type { Handlers } from '../../ipc/contract'
import type { WindowKeeper } from '../desktop/window-keeper'
import type { SettingsFile } from '../settings-file'

type WindowsHandlers = Pick<
  Handlers,
  | 'places:listens'
  | 'window:answer-closing'
  | 'windows:open-meeting'
  | 'windows:show-in-main'
  | 'windows:close'
  | 'windows:read-on-top'
  | 'windows:keep-on-top'
>

export interface WindowsHandlersOptions {
  readonly keeper: WindowKeeper
  readonly settings: Pick<SettingsFile, 'settings' | 'change'>
}

export function windowsHandlers({ keeper, settings }: WindowsHandlersOptions): WindowsHandlers {
  return {
    'places:listens': keeper.pageListens,
    'window:answer-closing': ({ isSaved }) => keeper.answerClosing(isSaved),
    'windows:open-meeting': ({ id, form }) => keeper.openMeeting({ kind: form, id }),
    'windows:show-in-main': ({ route }) => keeper.openRoute(route),
    'windows:close': keeper.closeAsking,
    'windows:read-on-top': () => ({ isOnTop: settings.settings.compactOnTop }),
    'windows:keep-on-top': async ({ isOnTop }) => {
      keeper.window.setAlwaysOnTop(isOnTop)
      await settings.change({ compactOnTop: isOnTop })
    },
  }
}
