import { ask, on } from './ask'

export const checkInsBridge = {
  checkIns: {
    list: ask('check-ins:list'),
    open: ask('check-ins:open'),
    create: ask('check-ins:create'),
    save: ask('check-ins:save'),
    remove: ask('check-ins:remove'),
    putBack: ask('check-ins:put-back'),
    practiceHistory: ask('check-ins:practice-history'),
    onChanged: on('check-ins:changed'),
  },
} as const
