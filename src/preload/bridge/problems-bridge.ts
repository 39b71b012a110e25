import { ask, on } from './ask'

export const problemsBridge = {
  problems: {
    list: ask('problems:list'),
    show: ask('problems:show'),
    undo: ask('problems:undo'),
    restoreAgain: ask('problems:restore-again'),
    dismiss: ask('problems:dismiss'),
    onChanged: on('problems:changed'),
  },
} as const
