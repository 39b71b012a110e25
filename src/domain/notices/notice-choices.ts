import { z } from 'zod'
import { quietHoursSchema } from './quiet-hours'

/** What this machine may tell of by a notification; promises have a choice of their own, which is older. */
export const noticeChoicesSchema = z.object({
  /** The brief, a few minutes before a meeting. */
  brief: z.boolean(),
  /** The reflection, some time after a meeting. */
  reflection: z.boolean(),
  /** Null for none. */
  quietHours: quietHoursSchema.nullable(),
  /** Leaves out names, titles and words, as a sealed library always does. */
  isDiscreet: z.boolean(),
})

export type NoticeChoices = z.infer<typeof noticeChoicesSchema>

export const defaultNoticeChoices: NoticeChoices = {
  brief: true,
  reflection: true,
  quietHours: null,
  isDiscreet: false,
}

/** As they stand in the settings: each by itself, so that one that this version does not know costs no other. */
export const storedNoticeChoicesSchema = z
  .object({
    brief: z.boolean().catch(defaultNoticeChoices.brief),
    reflection: z.boolean().catch(defaultNoticeChoices.reflection),
    quietHours: quietHoursSchema.nullable().catch(defaultNoticeChoices.quietHours),
    isDiscreet: z.boolean().catch(defaultNoticeChoices.isDiscreet),
  })
  .catch(defaultNoticeChoices)
