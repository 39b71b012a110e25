import { ask, on } from './ask'

export const peopleBridge = {
  people: {
    list: ask('people:list'),
    create: ask('people:create'),
    open: ask('people:open'),
    preferMedium: ask('people:prefer-medium'),
    onChanged: on('people:changed'),
  },
} as const
