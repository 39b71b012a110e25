import { z } from 'zod'

/**
 * A key that works wherever one is, as `Mod+Alt+Space`: `Mod` is Cmd on a Mac and Ctrl elsewhere. Shift alone is not
 * enough, as that is how people write capitals.
 */
export const globalShortcutSchema = z
  .string()
  .max(40)
  .regex(
    /^(?:(?:Mod|Ctrl|Alt|Shift|Super)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space|Enter|Insert|Home|End)$/,
  )
  .refine(namesEachOnce, 'a key is named twice')
  .refine((shortcut) => !/^(?:Shift\+)?[^+]+$/.test(shortcut), 'Shift alone is not enough')

/** What a person chose: the usual key of the system that this is, none, or one of their own. */
export const captureShortcutSchema = z.union([
  z.object({ kind: z.literal('usual') }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('own'), shortcut: globalShortcutSchema }),
])

export type CaptureShortcut = z.infer<typeof captureShortcutSchema>

/** On a Mac the other one searches the disk. */
export function usualCaptureShortcut(isMac: boolean): string {
  return isMac ? 'Mod+Shift+Space' : 'Mod+Alt+Space'
}

/** The key itself, or null for none. */
export function keyOfChoice(choice: CaptureShortcut, isMac: boolean): string | null {
  switch (choice.kind) {
    case 'usual':
      return usualCaptureShortcut(isMac)
    case 'none':
      return null
    case 'own':
      return choice.shortcut
  }
}

function namesEachOnce(shortcut: string): boolean {
  const parts = shortcut.split('+')
  return new Set(parts).size === parts.length
}
