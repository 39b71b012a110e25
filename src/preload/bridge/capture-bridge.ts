import { ask, on } from './ask'

export const captureBridge = {
  read: ask('capture:read'),
  keep: ask('capture:keep'),
  save: ask('capture:save'),
  understand: ask('capture:understand'),
  hide: ask('capture:hide'),
  openAttune: ask('capture:open-attune'),
  onShown: on('capture:shown'),
} as const
