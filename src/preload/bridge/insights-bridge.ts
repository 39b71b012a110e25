import { ask } from './ask'

export const insightsBridge = {
  insights: { read: ask('insights:read'), behind: ask('insights:behind') },
} as const
