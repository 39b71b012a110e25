import { z } from 'zod'
import { msg } from '../texts/t'

/** The menus of the application menu, which are also the groups of the shortcut sheet. */
export type MenuName = 'File' | 'Edit' | 'Notes' | 'Go' | 'Meeting' | 'View' | 'Help'

export const menuNames: Readonly<Record<MenuName, string>> = {
  File: msg('File'),
  Edit: msg('Edit'),
  Notes: msg('Notes'),
  Go: msg('Go'),
  Meeting: msg('Meeting'),
  View: msg('View'),
  Help: msg('Help'),
}

interface Described {
  readonly id: string
  /** English, shown by `t(label)`. */
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
  { id: 'meeting.new', label: msg('New meeting'), shortcut: 'Mod+N', menu: 'File' },
  { id: 'entry.new', label: msg('New journal entry'), shortcut: 'Mod+Shift+N', menu: 'File' },
  { id: 'jot.open', label: msg('Capture in passing…'), shortcut: null, menu: 'File' },
  { id: 'meeting.brief', label: msg('Brief'), shortcut: 'Mod+P', menu: 'File' },
  { id: 'library.lock', label: msg('Lock now'), shortcut: 'Mod+Shift+L', menu: 'File' },
  { id: 'library.back-up', label: msg('Back up now'), shortcut: 'Mod+Shift+D', menu: 'File' },
  { id: 'library.restore', label: msg('Restore a backup…'), shortcut: null, menu: 'File' },
  { id: 'document.export', label: msg('Export as a document…'), shortcut: null, menu: 'File' },
  { id: 'document.print', label: msg('Print this page…'), shortcut: null, menu: 'File' },
  { id: 'library.export', label: msg('Export…'), shortcut: 'Mod+Shift+E', menu: 'File' },
  { id: 'library.import', label: msg('Import…'), shortcut: 'Mod+Shift+O', menu: 'File' },
  { id: 'calendar.import', label: msg('Import a calendar…'), shortcut: null, menu: 'File' },
  { id: 'people.import', label: msg('Import people…'), shortcut: null, menu: 'File' },
  { id: 'search.everywhere', label: msg('Search everything'), shortcut: 'Mod+Shift+F', menu: 'Edit' },
  { id: 'notes.find', label: msg('Find in the meeting'), shortcut: 'Mod+F', menu: 'Edit' },
  { id: 'phrases.open', label: msg('Phrases'), shortcut: 'Mod+Shift+A', menu: 'Edit' },
  {
    id: 'capture.objection',
    label: msg('Mark as objection'),
    shortcut: 'Alt+1',
    menu: 'Notes',
    keyIn: 'notes',
  },
  { id: 'capture.feeling', label: msg('Mark as feeling'), shortcut: 'Alt+2', menu: 'Notes', keyIn: 'notes' },
  { id: 'capture.need', label: msg('Mark as need'), shortcut: 'Alt+3', menu: 'Notes', keyIn: 'notes' },
  { id: 'capture.quote', label: msg('Mark as quote'), shortcut: 'Alt+4', menu: 'Notes', keyIn: 'notes' },
  {
    id: 'capture.question',
    label: msg('Mark as question'),
    shortcut: 'Alt+5',
    menu: 'Notes',
    keyIn: 'notes',
  },
  {
    id: 'capture.decision',
    label: msg('Mark as decision'),
    shortcut: 'Alt+6',
    menu: 'Notes',
    keyIn: 'notes',
  },
  {
    id: 'capture.commitment',
    label: msg('Mark as commitment'),
    shortcut: 'Alt+7',
    menu: 'Notes',
    keyIn: 'notes',
  },
  { id: 'notes.said', label: msg('Mark as said'), shortcut: 'Mod+Enter', menu: 'Notes', keyIn: 'notes' },
  {
    id: 'notes.open-promise',
    label: msg('Open the promise of this line'),
    shortcut: 'Alt+Enter',
    menu: 'Notes',
    keyIn: 'notes',
  },
  { id: 'notes.link', label: msg('Link'), shortcut: 'Mod+L', menu: 'Notes', keyIn: 'notes' },
  { id: 'switcher.open', label: msg('Go to anything…'), shortcut: 'Mod+K', menu: 'Go' },
  { id: 'go.today', label: msg('Today'), shortcut: 'Mod+1', menu: 'Go' },
  { id: 'go.meetings', label: msg('Meetings'), shortcut: 'Mod+2', menu: 'Go' },
  { id: 'go.people', label: msg('People'), shortcut: 'Mod+3', menu: 'Go' },
  { id: 'go.commitments', label: msg('Commitments'), shortcut: 'Mod+4', menu: 'Go' },
  { id: 'go.journal', label: msg('Journal'), shortcut: 'Mod+5', menu: 'Go' },
  { id: 'go.lessons', label: msg('Lessons'), shortcut: null, menu: 'Go' },
  { id: 'go.weekly-review', label: msg('Weekly review'), shortcut: 'Mod+Shift+B', menu: 'Go' },
  { id: 'go.plays', label: msg('Plays'), shortcut: 'Mod+6', menu: 'Go' },
  { id: 'go.pages', label: msg('Shared pages'), shortcut: 'Mod+8', menu: 'Go' },
  { id: 'go.insights', label: msg('Insights'), shortcut: 'Mod+7', menu: 'Go' },
  { id: 'go.practice-check-in', label: msg('Practice check-in'), shortcut: 'Mod+Shift+Y', menu: 'Go' },
  { id: 'go.setting-check', label: msg('Setting check'), shortcut: 'Mod+Shift+U', menu: 'Go' },
  { id: 'person.trust-check-in', label: msg('Trust check-in'), shortcut: 'Mod+Shift+G', menu: 'Go' },
  { id: 'go.coach', label: msg('How the coach works'), shortcut: 'Mod+Shift+I', menu: 'Go' },
  { id: 'go.problems', label: msg('What was found in the library'), shortcut: null, menu: 'Go' },
  { id: 'go.trash', label: msg('Trash'), shortcut: 'Mod+Shift+T', menu: 'Go' },
  { id: 'go.settings', label: msg('Settings'), shortcut: 'Mod+,', menu: 'Go' },
  { id: 'meeting.prepare', label: msg('Prepare'), shortcut: 'Mod+Shift+P', menu: 'Meeting' },
  { id: 'meeting.meet', label: msg('Meet'), shortcut: 'Mod+Shift+M', menu: 'Meeting' },
  { id: 'meeting.reflect', label: msg('Reflect'), shortcut: 'Mod+Shift+R', menu: 'Meeting' },
  {
    id: 'meeting.start-or-end',
    label: msg('Start or end the meeting'),
    shortcut: 'Mod+Shift+Enter',
    menu: 'Meeting',
  },
  { id: 'meeting.say-back', label: msg('Say it back'), shortcut: 'Mod+J', menu: 'Meeting' },
  { id: 'meeting.rehearse', label: msg('Rehearse'), shortcut: 'Mod+Shift+J', menu: 'Meeting' },
  { id: 'meeting.close', label: msg('Close meeting'), shortcut: 'Mod+Shift+K', menu: 'Meeting' },
  { id: 'meeting.history', label: msg('History'), shortcut: 'Mod+Shift+H', menu: 'Meeting' },
  {
    id: 'meeting.open-in-window',
    label: msg('Open in its own window'),
    shortcut: 'Mod+Shift+W',
    menu: 'Meeting',
  },
  { id: 'meeting.compact', label: msg('Compact window'), shortcut: 'Mod+Shift+C', menu: 'Meeting' },
  { id: 'meeting.copy-link', label: msg('Copy link'), shortcut: null, menu: 'Meeting' },
  { id: 'meeting.duplicate', label: msg('Duplicate meeting'), shortcut: null, menu: 'Meeting' },
  { id: 'privacy.blur', label: msg('Cover everything'), shortcut: 'Mod+Shift+X', menu: 'View' },
  { id: 'shortcuts.show', label: msg('Shortcuts'), shortcut: '?', menu: 'Help', keyIn: 'outside-text' },
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
