import { ask, on } from './ask'

export const shortcutsBridge = {
  shortcuts: {
    read: ask('shortcuts:read'),
    choose: ask('shortcuts:choose'),
    onChosen: on('shortcuts:chosen'),
  },
} as const
