import { ask, on } from './ask'

export const journalBridge = {
  entries: {
    create: ask('entries:create'),
    open: ask('entries:open'),
    save: ask('entries:save'),
    remove: ask('entries:remove'),
    putBack: ask('entries:put-back'),
    onChanged: on('entries:changed'),
  },
  journal: { read: ask('journal:read'), thisDay: ask('journal:on-this-day') },
  lessons: { list: ask('lessons:list'), due: ask('lessons:due'), mark: ask('lessons:mark') },
  weeklyReview: { read: ask('weekly-review:read'), offered: ask('weekly-review:offered') },
} as const
