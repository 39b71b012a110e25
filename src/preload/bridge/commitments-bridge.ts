import { ask, on } from './ask'

export const commitmentsBridge = {
  commitments: {
    list: ask('commitments:list'),
    due: ask('commitments:due'),
    ownHistory: ask('commitments:own-history'),
    understand: ask('commitments:understand'),
    create: ask('commitments:create'),
    open: ask('commitments:open'),
    save: ask('commitments:save'),
    settle: ask('commitments:settle'),
    remove: ask('commitments:remove'),
    putBack: ask('commitments:put-back'),
    noteLine: ask('commitments:note-line'),
    onChanged: on('commitments:changed'),
  },
} as const
