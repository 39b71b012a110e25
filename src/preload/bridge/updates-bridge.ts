import { ask, on } from './ask'

export const updatesBridge = {
  updates: {
    read: ask('updates:read'),
    turn: ask('updates:turn'),
    check: ask('updates:check'),
    onChanged: on('updates:changed'),
  },
} as const
