import { z } from 'zod'
import { mediumSchema } from '../medium/medium'
import { lineageSchema } from '../merging/lineage'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'
import { contactSchema, lastContactAt, touchSchema, untouched } from './in-touch'
import { needAnswerSchema } from './needs'
import { t } from '../../texts/t'

export const personSchemaVersion = 2

/** Something that was found to be shared: a place, an interest, a worry. */
export const commonGroundSchema = z.object({
  id: recordIdSchema,
  text: z.string().min(1).max(1000),
  foundAt: instantSchema,
  /** The meeting that it was found in, if any. */
  meetingId: recordIdSchema.nullable(),
})

export type CommonGround = z.infer<typeof commonGroundSchema>

export const personSchema = z.object({
  schemaVersion: z.literal(personSchemaVersion),
  id: recordIdSchema,
  name: z.string().min(1).max(200),
  role: z.string().max(200),
  organisation: z.string().max(200),
  /** Whether they work where the writer works; null while nobody said. */
  side: z.enum(['internal', 'external']).nullable(),
  emails: z.array(z.string().max(254)).max(20),
  phones: z.array(z.string().max(64)).max(20),
  preferredMedium: mediumSchema.nullable(),
  /** Every answer of the needs map, older ones too. */
  needs: z.array(needAnswerSchema),
  commonGround: z.array(commonGroundSchema),
  touch: touchSchema,
  /** Contacts that were logged by hand; meetings and told promises count besides. */
  contacts: z.array(contactSchema),
  /** Whether it came with the worked example, and goes with it. */
  isExample: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type Person = z.infer<typeof personSchema>

/** What stands for a person whom a meeting names and whom no list has: deleted, and back again when put back. */
export const deletedPersonName = t('A deleted person')

/** What lists and chips need to know of a person. */
export const personSummarySchema = personSchema
  .pick({
    id: true,
    name: true,
    role: true,
    organisation: true,
    side: true,
    emails: true,
    preferredMedium: true,
    touch: true,
    isExample: true,
    createdAt: true,
  })
  .extend({
    /** The last contact that was logged by hand. */
    loggedContactAt: instantSchema.nullable(),
  })

export type PersonSummary = z.infer<typeof personSummarySchema>

export function summarizePerson(person: Person): PersonSummary {
  const { id, name, role, organisation, side, emails, preferredMedium, touch, isExample, createdAt } = person
  return {
    id,
    name,
    role,
    organisation,
    side,
    emails,
    preferredMedium,
    touch,
    isExample,
    createdAt,
    loggedContactAt: lastContactAt(person.contacts),
  }
}

/** A person of whom nothing but the name is known. */
export function newPerson(id: string, name: string, createdAt: string): Person {
  return {
    schemaVersion: personSchemaVersion,
    id,
    name,
    role: '',
    organisation: '',
    side: null,
    emails: [],
    phones: [],
    preferredMedium: null,
    needs: [],
    commonGround: [],
    touch: untouched,
    contacts: [],
    isExample: false,
    createdAt,
    updatedAt: createdAt,
  }
}
