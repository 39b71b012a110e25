import { ask, on } from './ask'

export const searchBridge = {
  search: { wake: ask('search:wake'), find: ask('search:find'), onRead: on('search:read') },
} as const
