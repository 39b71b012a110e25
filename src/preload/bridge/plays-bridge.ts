import { ask, on } from './ask'

export const playsBridge = {
  plays: {
    list: ask('plays:list'),
    create: ask('plays:create'),
    change: ask('plays:change'),
    remove: ask('plays:remove'),
    putBack: ask('plays:put-back'),
    export: ask('plays:export'),
    import: ask('plays:import'),
    importText: ask('plays:import-text'),
    onChanged: on('plays:changed'),
  },
} as const
