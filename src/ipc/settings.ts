import { z } from 'zod'

export const appearanceSchema = z.enum(['system', 'light', 'dark'])

export type Appearance = z.infer<typeof appearanceSchema>

/** What a person can set; kept beside Chromium's data, not in the library, as it belongs to this machine. */
export const settingsSchema = z.object({
  appearance: appearanceSchema,
  /** Absolute path of the library folder, or null for the one in the person's documents. */
  libraryFolder: z.string().nullable(),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = { appearance: 'system', libraryFolder: null }
