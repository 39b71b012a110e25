import { z } from 'zod'

/** The menus of the application menu, which are also the groups of the shortcut sheet. */
export type MenuName = 'File' | 'Edit' | 'Notes' | 'Go' | 'Meeting' | 'View' | 'Help'

interface Described {
  readonly id: string
  readonly label: string
  /**
   * The key as Attune comes, which a person can change; null for a command without one. `Mod` is Cmd on a Mac and Ctrl
   * elsewhere; the last part is a `KeyboardEvent.key`, letters in capitals, digits by their place on the keyboard.
   */
  readonly shortcut: string | null
  readonly menu: MenuName
  /**
   * Where its key is heard, if not everywhere: `notes` is by the notes while they have the focus, `outside-text` is by
   * the page while no box has it in which the key would be a letter.
   */
  readonly keyIn?: 'notes' | 'outside-text'
}

/**
 * Every command of Attune, in the order of the menus. To add one, add its line here and what it does in a call of
 * `useCommands`; menu, switcher, tooltips, sheet, Settings and keys follow.
 */
const all = [
  { id: 'meeting.new', label: 'New meeting', shortcut: 'Mod+N', menu: 'File' },
  { id: 'entry.new', label: 'New journal entry', shortcut: 'Mod+Shift+N', menu: 'File' },
  { id: 'meeting.brief', label: 'Brief', shortcut: 'Mod+P', menu: 'File' },
  { id: 'library.lock', label: 'Lock now', shortcut: 'Mod+Shift+L', menu: 'File' },
  { id: 'library.back-up', label: 'Back up now', shortcut: 'Mod+Shift+D', menu: 'File' },
  { id: 'library.restore', label: 'Restore a backup…', shortcut: null, menu: 'File' },
  { id: 'library.export', label: 'Export…', shortcut: 'Mod+Shift+E', menu: 'File' },
  { id: 'library.import', label: 'Import…', shortcut: 'Mod+Shift+O', menu: 'File' },
  { id: 'people.import', label: 'Import people…', shortcut: null, menu: 'File' },
  { id: 'notes.find', label: 'Find in the meeting', shortcut: 'Mod+F', menu: 'Edit' },
  { id: 'search.everywhere', label: 'Search everything', shortcut: 'Mod+Shift+F', menu: 'Edit' },
  { id: 'phrases.open', label: 'Phrases', shortcut: 'Mod+Shift+A', menu: 'Edit' },
  { id: 'go.today', label: 'Today', shortcut: 'Mod+1', menu: 'Go' },
  { id: 'go.meetings', label: 'Meetings', shortcut: 'Mod+2', menu: 'Go' },
  { id: 'go.people', label: 'People', shortcut: 'Mod+3', menu: 'Go' },
  { id: 'go.commitments', label: 'Commitments', shortcut: 'Mod+4', menu: 'Go' },
  { id: 'go.journal', label: 'Journal', shortcut: 'Mod+5', menu: 'Go' },
  { id: 'go.lessons', label: 'Lessons', shortcut: null, menu: 'Go' },
  { id: 'go.weekly-review', label: 'Weekly review', shortcut: 'Mod+Shift+B', menu: 'Go' },
  { id: 'go.plays', label: 'Plays', shortcut: 'Mod+6', menu: 'Go' },
  { id: 'go.pages', label: 'Shared pages', shortcut: 'Mod+8', menu: 'Go' },
  { id: 'go.insights', label: 'Insights', shortcut: 'Mod+7', menu: 'Go' },
  { id: 'go.practice-check-in', label: 'Practice check-in', shortcut: 'Mod+Shift+Y', menu: 'Go' },
  { id: 'go.setting-check', label: 'Setting check', shortcut: 'Mod+Shift+U', menu: 'Go' },
  { id: 'person.trust-check-in', label: 'Trust check-in', shortcut: 'Mod+Shift+G', menu: 'Go' },
  { id: 'go.coach', label: 'How the coach works', shortcut: 'Mod+Shift+I', menu: 'Go' },
  { id: 'go.problems', label: 'What was found in the library', shortcut: null, menu: 'Go' },
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
  { id: 'meeting.duplicate', label: 'Duplicate meeting', shortcut: null, menu: 'Meeting' },
] as const satisfies readonly Described[]

export type CommandId = (typeof all)[number]['id']

/** A command's name and key, as the application menu, the tooltips, Settings and the keyboard all show it. */
export interface CommandDescription extends Described {
  readonly id: CommandId
}

export const commandDescriptions: readonly CommandDescription[] = all

export const commandIdSchema = z.enum(all.map(({ id }) => id))

export function describeCommand(id: CommandId): CommandDescription {
  const description = commandDescriptions.find((command) => command.id === id)
  if (description === undefined) throw new Error(`no description of the command ${id}`)
  return description
}
