import { z } from 'zod'
import { mediumSchema } from '../../domain/medium/medium'
import { personSchema, personSummarySchema } from '../../domain/people/person'
import { recordIdSchema } from '../../domain/records/record-id'
import { nothing } from './nothing'

export const peopleRequests = {
  'people:list': { input: nothing, output: z.array(personSummarySchema) },
  'people:create': {
    input: z.object({ name: z.string().trim().min(1).max(200) }),
    output: personSummarySchema,
  },
  'people:open': { input: z.object({ id: recordIdSchema }), output: personSchema },
  'people:prefer-medium': {
    input: z.object({ id: recordIdSchema, medium: mediumSchema.nullable() }),
    output: personSchema,
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
