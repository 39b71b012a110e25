import { z } from 'zod'
import { instantSchema } from '../records/instant'

/** What became of an if-then lesson since it was written down. */
export const lessonLifeSchema = z.object({
  /** Each time that it was used. */
  usedAt: z.array(instantSchema),
  /** Since when it does not come up any more; null while it does. */
  retiredAt: instantSchema.nullable(),
})

export type LessonLife = z.infer<typeof lessonLifeSchema>

export const newLessonLife: LessonLife = { usedAt: [], retiredAt: null }
