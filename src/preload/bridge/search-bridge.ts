import { ask, on } from './ask'

export const searchBridge = {
  search: { find: ask('search:find'), onRead: on('search:read') },
} as const
