import { z } from 'zod'
import { captureShortcutSchema } from './capture-shortcut'

/** How much of Attune stays within reach while its window is not in front. */
export const atHandChoicesSchema = z.object({
  captureShortcut: captureShortcutSchema,
  /** Whether its sign stands in the system’s tray, where there is one. */
  showsInTray: z.boolean(),
  /** Whether it goes on when its last window is closed; only with a tray, from which it is opened again. */
  keepsRunning: z.boolean(),
  opensAtLogin: z.boolean(),
  /** Whether it opens without a window at login; only with a tray. */
  startsHidden: z.boolean(),
})

export type AtHandChoices = z.infer<typeof atHandChoicesSchema>

export const defaultAtHandChoices: AtHandChoices = {
  captureShortcut: { kind: 'usual' },
  showsInTray: true,
  keepsRunning: false,
  opensAtLogin: false,
  startsHidden: false,
}

/** As they stand in the settings: each by itself, so that one that this version does not know costs no other. */
export const storedAtHandChoicesSchema = z
  .object({
    captureShortcut: captureShortcutSchema.catch(defaultAtHandChoices.captureShortcut),
    showsInTray: z.boolean().catch(defaultAtHandChoices.showsInTray),
    keepsRunning: z.boolean().catch(defaultAtHandChoices.keepsRunning),
    opensAtLogin: z.boolean().catch(defaultAtHandChoices.opensAtLogin),
    startsHidden: z.boolean().catch(defaultAtHandChoices.startsHidden),
  })
  .catch(defaultAtHandChoices)
