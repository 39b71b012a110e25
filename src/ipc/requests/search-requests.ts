import type { z } from 'zod'
import { searchAnswerSchema } from '../../domain/search/search-answer'
import { searchQuerySchema } from '../../domain/search/search-query'
import { nothing } from './nothing'

export const searchRequests = {
  /** Somebody is about to search. */
  'search:wake': { input: nothing, output: nothing },
  'search:find': { input: searchQuerySchema, output: searchAnswerSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
