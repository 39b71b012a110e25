import { ask, on } from './ask'

export const privacyBridge = {
  privacy: {
    read: ask('privacy:read'),
    cover: ask('privacy:cover'),
    choose: ask('privacy:choose'),
    onCovered: on('privacy:covered'),
  },
} as const
