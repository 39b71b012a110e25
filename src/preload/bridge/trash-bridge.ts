import { ask } from './ask'

export const trashBridge = {
  trash: {
    list: ask('trash:list'),
    putBack: ask('trash:put-back'),
    discard: ask('trash:discard'),
    empty: ask('trash:empty'),
  },
} as const
