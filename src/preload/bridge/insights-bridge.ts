import { ask, on } from './ask'

const changes = [
  on('meetings:changed'),
  on('commitments:changed'),
  on('check-ins:changed'),
  on('plays:changed'),
] as const

export const insightsBridge = {
  insights: {
    read: ask('insights:read'),
    behind: ask('insights:behind'),
    /** Calls the listener whenever something changed that numbers are made of. */
    onChanged: (listener: () => void): (() => void) => {
      const stops = changes.map((onChanged) => onChanged(listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
  },
} as const
