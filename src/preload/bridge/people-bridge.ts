import { ask, on } from './ask'

export const peopleBridge = {
  people: {
    list: ask('people:list'),
    browse: ask('people:browse'),
    create: ask('people:create'),
    open: ask('people:open'),
    save: ask('people:save'),
    putItem: ask('people:put-item'),
    removeItem: ask('people:remove-item'),
    snooze: ask('people:snooze'),
    timeline: ask('people:timeline'),
    losingTouch: ask('people:losing-touch'),
    references: ask('people:references'),
    remove: ask('people:remove'),
    putBack: ask('people:put-back'),
    preferMedium: ask('people:prefer-medium'),
    onChanged: on('people:changed'),
  },
} as const
