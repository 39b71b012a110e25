import type { z } from 'zod'
import { searchAnswerSchema } from '../../domain/search/search-answer'
import { searchQuerySchema } from '../../domain/search/search-query'

export const searchRequests = {
  'search:find': { input: searchQuerySchema, output: searchAnswerSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
