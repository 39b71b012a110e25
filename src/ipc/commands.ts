import { z } from 'zod'

export const commandIdSchema = z.enum([
  'meeting.new',
  'library.back-up',
  'library.export',
  'library.import',
  'go.today',
  'go.meetings',
  'go.commitments',
  'go.people',
  'go.journal',
  'go.weekly-review',
  'go.pages',
  'go.plays',
  'go.practice-check-in',
  'go.setting-check',
  'person.trust-check-in',
  'go.insights',
  'go.coach',
  'go.trash',
  'go.settings',
  'meeting.prepare',
  'meeting.meet',
  'meeting.reflect',
  'meeting.brief',
  'meeting.rehearse',
  'meeting.start-or-end',
  'meeting.say-back',
  'meeting.close',
  'meeting.history',
  'notes.find',
  'search.everywhere',
  'phrases.open',
  'library.lock',
])

export type CommandId = z.infer<typeof commandIdSchema>

/** A command's name and key, as the application menu, the tooltips, Settings and the keyboard all show it. */
export interface CommandDescription {
  readonly id: CommandId
  readonly label: string
  /** `Mod` is Cmd on a Mac and Ctrl elsewhere; the last part is a `KeyboardEvent.key`, digits and letters in capitals. */
  readonly shortcut: string
  readonly menu: 'File' | 'Go' | 'Meeting' | 'Edit'
}

export const commandDescriptions: readonly CommandDescription[] = [
  { id: 'meeting.new', label: 'New meeting', shortcut: 'Mod+N', menu: 'File' },
  { id: 'meeting.brief', label: 'Brief', shortcut: 'Mod+P', menu: 'File' },
  { id: 'library.lock', label: 'Lock now', shortcut: 'Mod+Shift+L', menu: 'File' },
  { id: 'library.back-up', label: 'Back up now', shortcut: 'Mod+Shift+D', menu: 'File' },
  { id: 'library.export', label: 'Export…', shortcut: 'Mod+Shift+E', menu: 'File' },
  { id: 'library.import', label: 'Import…', shortcut: 'Mod+Shift+O', menu: 'File' },
  { id: 'notes.find', label: 'Find in the meeting', shortcut: 'Mod+F', menu: 'Edit' },
  { id: 'search.everywhere', label: 'Search everything', shortcut: 'Mod+Shift+F', menu: 'Edit' },
  { id: 'phrases.open', label: 'Phrases', shortcut: 'Mod+Shift+A', menu: 'Edit' },
  { id: 'go.today', label: 'Today', shortcut: 'Mod+1', menu: 'Go' },
  { id: 'go.meetings', label: 'Meetings', shortcut: 'Mod+2', menu: 'Go' },
  { id: 'go.people', label: 'People', shortcut: 'Mod+3', menu: 'Go' },
  { id: 'go.commitments', label: 'Commitments', shortcut: 'Mod+4', menu: 'Go' },
  { id: 'go.journal', label: 'Journal', shortcut: 'Mod+5', menu: 'Go' },
  { id: 'go.weekly-review', label: 'Weekly review', shortcut: 'Mod+Shift+B', menu: 'Go' },
  { id: 'go.plays', label: 'Plays', shortcut: 'Mod+6', menu: 'Go' },
  { id: 'go.pages', label: 'Shared pages', shortcut: 'Mod+8', menu: 'Go' },
  { id: 'go.insights', label: 'Insights', shortcut: 'Mod+7', menu: 'Go' },
  { id: 'go.practice-check-in', label: 'Practice check-in', shortcut: 'Mod+Shift+Y', menu: 'Go' },
  { id: 'go.setting-check', label: 'Setting check', shortcut: 'Mod+Shift+U', menu: 'Go' },
  { id: 'person.trust-check-in', label: 'Trust check-in', shortcut: 'Mod+Shift+G', menu: 'Go' },
  { id: 'go.coach', label: 'How the coach works', shortcut: 'Mod+Shift+I', menu: 'Go' },
  { id: 'go.trash', label: 'Trash', shortcut: 'Mod+Shift+T', menu: 'Go' },
  { id: 'go.settings', label: 'Settings', shortcut: 'Mod+,', menu: 'Go' },
  { id: 'meeting.prepare', label: 'Prepare', shortcut: 'Mod+Shift+P', menu: 'Meeting' },
  { id: 'meeting.meet', label: 'Meet', shortcut: 'Mod+Shift+M', menu: 'Meeting' },
  { id: 'meeting.reflect', label: 'Reflect', shortcut: 'Mod+Shift+R', menu: 'Meeting' },
  {
    id: 'meeting.start-or-end',
    label: 'Start or end the meeting',
    shortcut: 'Mod+Shift+Enter',
    menu: 'Meeting',
  },
  { id: 'meeting.say-back', label: 'Say it back', shortcut: 'Mod+J', menu: 'Meeting' },
  { id: 'meeting.rehearse', label: 'Rehearse', shortcut: 'Mod+Shift+J', menu: 'Meeting' },
  { id: 'meeting.close', label: 'Close meeting', shortcut: 'Mod+Shift+K', menu: 'Meeting' },
  { id: 'meeting.history', label: 'History', shortcut: 'Mod+Shift+H', menu: 'Meeting' },
]

export function describeCommand(id: CommandId): CommandDescription {
  const description = commandDescriptions.find((command) => command.id === id)
  if (description === undefined) throw new Error(`no description of the command ${id}`)
  return description
}
