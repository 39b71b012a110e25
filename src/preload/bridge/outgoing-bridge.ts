import { ask } from './ask'

export const outgoingBridge = {
  mail: { write: ask('mail:write') },
  calendar: { export: ask('calendar:export') },
} as const
