import { z } from 'zod'
import { appearanceSchema, languageChoiceSchema, settingsSchema } from '../settings'
import { nothing } from './nothing'

const environmentSchema = z.object({
  version: z.string(),
  platform: z.enum(['mac', 'windows', 'linux']),
  libraryFolder: z.string(),
  /** Where the choice of the folder comes from; `ATTUNE_LIBRARY` wins over the settings. */
  libraryFolderFrom: z.enum(['environment', 'settings', 'default']),
})

export type Environment = z.infer<typeof environmentSchema>

export const appRequests = {
  'settings:read': { input: nothing, output: settingsSchema },
  'settings:choose-appearance': { input: z.object({ appearance: appearanceSchema }), output: settingsSchema },
  /** Attune starts anew in it, with everything saved. */
  'settings:choose-language': { input: z.object({ language: languageChoiceSchema }), output: settingsSchema },
  'settings:choose-reminders': { input: z.object({ isOn: z.boolean() }), output: settingsSchema },
  'app:environment': { input: nothing, output: environmentSchema },
  'app:copy-text': { input: z.object({ text: z.string().max(1_000_000) }), output: nothing },
  'app:open-link': { input: z.object({ url: z.string().max(4096) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
