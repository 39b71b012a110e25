import { ask } from './ask'

export const historyBridge = {
  history: {
    list: ask('history:list'),
    compare: ask('history:compare'),
    restoreCopy: ask('history:restore-copy'),
    putInPlace: ask('history:put-in-place'),
  },
} as const
