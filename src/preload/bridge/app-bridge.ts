import { ask, on } from './ask'

export const appBridge = {
  settings: {
    read: ask('settings:read'),
    chooseAppearance: ask('settings:choose-appearance'),
    chooseLanguage: ask('settings:choose-language'),
    chooseReminders: ask('settings:choose-reminders'),
  },
  app: {
    environment: ask('app:environment'),
    copyText: ask('app:copy-text'),
    openLink: ask('app:open-link'),
  },
  atHand: {
    read: ask('at-hand:read'),
    choose: ask('at-hand:choose'),
    chooseNotices: ask('at-hand:choose-notices'),
    openCapture: ask('at-hand:open-capture'),
  },
  commands: { onChosen: on('command:chosen') },
} as const
