import { z } from 'zod'
import { noticeChoicesSchema } from '../../domain/notices/notice-choices'
import { atHandChoicesSchema } from '../at-hand-choices'
import { nothing } from './nothing'

/** What is chosen, and what of it this system can do. */
export const atHandStateSchema = z.object({
  choices: atHandChoicesSchema,
  notices: noticeChoicesSchema,
  /** The key that opens the capture window now, as `Mod+Alt+Space`; null for none. */
  heldKey: z.string().nullable(),
  /** The key that was asked for last and could not be had, as another program has it; null when all is well. */
  refusedKey: z.string().nullable(),
  /** Whether there is a tray to stand in. */
  hasTray: z.boolean(),
  /** Whether this Attune can be opened at login: one that is installed. */
  canOpenAtLogin: z.boolean(),
  /** Whether notifications can be shown. */
  canNotify: z.boolean(),
})

export type AtHandState = z.infer<typeof atHandStateSchema>

export const atHandRequests = {
  'at-hand:read': { input: nothing, output: atHandStateSchema },
  /** Takes over what is given, as far as the system lets it. */
  'at-hand:choose': { input: atHandChoicesSchema.partial(), output: atHandStateSchema },
  'at-hand:choose-notices': { input: noticeChoicesSchema.partial(), output: atHandStateSchema },
  'at-hand:open-capture': { input: nothing, output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
