import { z } from 'zod'
import { lessonListSchema, lessonStateSchema } from '../../domain/journal/all-lessons'
import { lessonLifeSchema } from '../../domain/journal/lesson'
import { lessonDueSchema } from '../../domain/journal/lessons-due'
import { lessonSourceSchema } from '../../domain/journal/lessons-of'
import { lessonMarkSchema } from '../../domain/journal/mark-lesson'
import { onThisDaySchema } from '../../domain/journal/on-this-day'
import { journalPageSchema, journalQuerySchema } from '../../domain/journal/read-journal'
import { weeklyReviewSchema } from '../../domain/journal/weekly-review'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

/** What the journal makes of meetings and entries: it has no records of its own. */
export const journalRequests = {
  'journal:read': { input: journalQuerySchema, output: journalPageSchema },
  'journal:on-this-day': { input: nothing, output: onThisDaySchema },
  'lessons:list': {
    input: z.object({
      state: lessonStateSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: lessonListSchema,
  },
  /** The lessons that come up at a meeting with these people and plays. */
  'lessons:due': {
    input: z.object({
      meetingId: recordIdSchema,
      personIds: z.array(recordIdSchema).max(500),
      playIds: z.array(z.string().max(64)).max(100),
    }),
    output: z.array(lessonDueSchema).readonly(),
  },
  'lessons:mark': {
    input: z.object({ source: lessonSourceSchema, mark: lessonMarkSchema }),
    output: lessonLifeSchema,
  },
  'weekly-review:read': {
    input: z.object({ weeksAgo: z.number().int().min(0).max(520) }),
    output: weeklyReviewSchema,
  },
  /** Whether it is time for this week’s review, and none was begun. */
  'weekly-review:offered': { input: nothing, output: z.object({ isOffered: z.boolean() }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
