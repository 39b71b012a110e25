import { ask, on } from './ask'

export const meetingsBridge = {
  today: { read: ask('today:read') },
  meetings: {
    list: ask('meetings:list'),
    create: ask('meetings:create'),
    open: ask('meetings:open'),
    save: ask('meetings:save'),
    carryForward: ask('meetings:carry-forward'),
    duplicate: ask('meetings:duplicate'),
    delete: ask('meetings:delete'),
    putBack: ask('meetings:put-back'),
    exportBrief: ask('meetings:export-brief'),
    printBrief: ask('meetings:print-brief'),
    onChanged: on('meetings:changed'),
  },
  example: { remove: ask('example:remove'), restore: ask('example:restore') },
} as const
