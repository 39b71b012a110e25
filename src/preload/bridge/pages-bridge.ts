import { ask, on } from './ask'

export const pagesBridge = {
  pages: {
    list: ask('pages:list'),
    recurring: ask('pages:recurring'),
    create: ask('pages:create'),
    answer: ask('pages:answer'),
    open: ask('pages:open'),
    save: ask('pages:save'),
    remove: ask('pages:remove'),
    putBack: ask('pages:put-back'),
    export: ask('pages:export'),
    onChanged: on('pages:changed'),
  },
} as const
