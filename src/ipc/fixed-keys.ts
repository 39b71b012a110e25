import { msg } from '../texts/t'

/** A key that stays as it is: of the boxes, of the coach, of the room, or of the system. */
export interface FixedKey {
  readonly label: string
  readonly shortcut: string
  readonly of: 'text' | 'coach' | 'room' | 'system'
}

/** Every key that no command can have, with what it does, as the sheet shows it and conflicts name it. */
export const fixedKeys: readonly FixedKey[] = [
  { of: 'text', label: msg('Undo'), shortcut: 'Mod+Z' },
  { of: 'text', label: msg('Redo'), shortcut: 'Mod+Shift+Z' },
  { of: 'text', label: msg('Redo'), shortcut: 'Mod+Y' },
  { of: 'text', label: msg('Cut'), shortcut: 'Mod+X' },
  { of: 'text', label: msg('Copy'), shortcut: 'Mod+C' },
  { of: 'text', label: msg('Paste'), shortcut: 'Mod+V' },
  { of: 'text', label: msg('Paste as plain text'), shortcut: 'Mod+Shift+V' },
  { of: 'text', label: msg('Select all'), shortcut: 'Mod+A' },
  { of: 'text', label: msg('Bold'), shortcut: 'Mod+B' },
  { of: 'text', label: msg('Italic'), shortcut: 'Mod+I' },
  { of: 'text', label: msg('Underline'), shortcut: 'Mod+U' },
  { of: 'text', label: msg('Strike through'), shortcut: 'Mod+Shift+S' },
  { of: 'text', label: msg('Code'), shortcut: 'Mod+E' },
  { of: 'text', label: msg('Heading 1'), shortcut: 'Mod+Alt+1' },
  { of: 'text', label: msg('Heading 2'), shortcut: 'Mod+Alt+2' },
  { of: 'text', label: msg('Heading 3'), shortcut: 'Mod+Alt+3' },
  { of: 'text', label: msg('Plain line'), shortcut: 'Mod+Alt+0' },
  { of: 'text', label: msg('Bullet list'), shortcut: 'Mod+Shift+8' },
  { of: 'text', label: msg('Numbered list'), shortcut: 'Mod+Shift+7' },
  { of: 'text', label: msg('Checklist'), shortcut: 'Mod+Shift+9' },
  { of: 'text', label: msg('Go to the toolbar'), shortcut: 'Alt+F10' },
  { of: 'text', label: msg('Next place found'), shortcut: 'F3' },
  { of: 'text', label: msg('Previous place found'), shortcut: 'Shift+F3' },
  { of: 'coach', label: msg('Next words to look at'), shortcut: 'F8' },
  { of: 'coach', label: msg('Previous words to look at'), shortcut: 'Shift+F8' },
  {
    of: 'coach',
    label: msg('Take what the coach suggests, or the next suggestion'),
    shortcut: 'Alt+Enter',
  },
  { of: 'coach', label: msg('Put the coach’s mark aside here'), shortcut: 'Alt+Delete' },
  { of: 'coach', label: msg('Never mark these words'), shortcut: 'Alt+Shift+Delete' },
  { of: 'room', label: msg('Notes, plan'), shortcut: 'F6' },
  { of: 'room', label: msg('Plan, notes'), shortcut: 'Shift+F6' },
  { of: 'room', label: msg('Next step'), shortcut: 'Alt+PageDown' },
  { of: 'room', label: msg('Previous step'), shortcut: 'Alt+PageUp' },
  { of: 'room', label: msg('First starter into the notes'), shortcut: 'Alt+Shift+1' },
  { of: 'room', label: msg('Second starter into the notes'), shortcut: 'Alt+Shift+2' },
  { of: 'room', label: msg('Third starter into the notes'), shortcut: 'Alt+Shift+3' },
  { of: 'system', label: msg('Quit'), shortcut: 'Mod+Q' },
  { of: 'system', label: msg('Close the window'), shortcut: 'Mod+W' },
  { of: 'system', label: msg('Close the window'), shortcut: 'Alt+F4' },
  { of: 'system', label: msg('Minimise'), shortcut: 'Mod+M' },
  { of: 'system', label: msg('Hide'), shortcut: 'Mod+H' },
  { of: 'system', label: msg('Larger'), shortcut: 'Mod+=' },
  { of: 'system', label: msg('Smaller'), shortcut: 'Mod+-' },
  { of: 'system', label: msg('Actual size'), shortcut: 'Mod+0' },
  { of: 'system', label: msg('Full screen'), shortcut: 'F11' },
]
