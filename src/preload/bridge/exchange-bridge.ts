import { ask } from './ask'

export const exchangeBridge = {
  exchange: {
    export: ask('exchange:export'),
    look: ask('exchange:look'),
    import: ask('exchange:import'),
    read: ask('exchange:read'),
  },
} as const
