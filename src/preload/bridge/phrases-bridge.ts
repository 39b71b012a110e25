import { ask, on } from './ask'

export const phrasesBridge = {
  phrases: {
    list: ask('phrases:list'),
    add: ask('phrases:add'),
    change: ask('phrases:change'),
    remove: ask('phrases:remove'),
    putBack: ask('phrases:put-back'),
    onChanged: on('phrases:changed'),
  },
} as const
