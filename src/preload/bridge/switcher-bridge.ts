import { ask } from './ask'

export const switcherBridge = {
  switcher: { read: ask('switcher:read') },
} as const
