import { z } from 'zod'
import { commandDescriptions, commandIdSchema, describeCommand, type CommandId } from './commands'
import { fixedKeys } from './fixed-keys'

/** The key of each command; null for one without a key. */
export type Shortcuts = Readonly<Record<CommandId, string | null>>

/** `Mod+Alt+Shift+P` in this order, with the names that a `KeyboardEvent` has for keys; a sign may stand alone. */
const written =
  /^(?:(?:Mod\+(?:Alt\+)?|Alt\+)(?:Shift\+)?(?:[A-Z0-9]|[^\p{L}\p{N}\s+]|Enter|Space|Delete|Backspace|Home|End|PageUp|PageDown|Arrow(?:Up|Down|Left|Right)|F\d{1,2})|(?:Shift\+)?F\d{1,2}|[^\p{L}\p{N}\s+])$/u

export const shortcutSchema = z.string().max(40).regex(written, 'not a key')

/** What a person changed: the new key of a command, or null where it is to have none. The others are as they came. */
const changedSchema = z.partialRecord(commandIdSchema, shortcutSchema.nullable())

export type ChosenShortcuts = z.infer<typeof changedSchema>

export const chosenShortcutsSchema = changedSchema.refine(isEachKeyOnce, 'one key would do two things')

export const defaultShortcuts: Shortcuts = Object.fromEntries(
  commandDescriptions.map(({ id, shortcut }) => [id, shortcut]),
) as Record<CommandId, string | null>

export function shortcutsOf(chosen: ChosenShortcuts): Shortcuts {
  return { ...defaultShortcuts, ...chosen }
}

/**
 * What is kept, read part by part: a command that this version does not know, or a key that cannot be, costs no other.
 * Where two would have one key, the one that was changed first keeps it.
 */
export const storedShortcutsSchema = z
  .record(z.string(), z.unknown())
  .transform((stored) => {
    let read: ChosenShortcuts = {}
    for (const [id, key] of Object.entries(stored)) {
      const one = chosenShortcutsSchema.safeParse({ ...read, [id]: key })
      if (one.success) read = one.data
    }
    return read
  })
  .catch({})

/** What a key does already. */
export type KeyTaken =
  | { readonly by: 'command'; readonly id: CommandId; readonly label: string }
  /** By the boxes, by the system or by a part of Attune whose keys stay as they are. */
  | { readonly by: 'fixed'; readonly label: string }

/** What stands in the way of giving this key to this command; null when nothing does. Labels are English. */
export function keyTakenFor(id: CommandId, shortcut: string, shortcuts: Shortcuts): KeyTaken | null {
  const other = commandDescriptions.find((command) => command.id !== id && shortcuts[command.id] === shortcut)
  if (other !== undefined) return { by: 'command', id: other.id, label: other.label }
  if (describeCommand(id).shortcut === shortcut) return null
  const fixed = fixedKeys.find((key) => key.shortcut === shortcut)
  return fixed === undefined ? null : { by: 'fixed', label: fixed.label }
}

function isEachKeyOnce(chosen: Readonly<Record<string, string | null>>): boolean {
  const shortcuts = shortcutsOf(chosen)
  return Object.entries(chosen).every(
    ([id, key]) => key === null || keyTakenFor(commandIdSchema.parse(id), key, shortcuts) === null,
  )
}
