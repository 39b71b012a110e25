import { z } from 'zod'
import { calendarOriginSchema } from '../calendar/calendar-origin'
import { dismissedFindingSchema } from '../coach/dismissed-finding'
import { wordingSchema } from '../insights/wording'
import { mediumSchema } from '../medium/medium'
import { situationSchema, unknownSituation } from '../medium/situation'
import { lineageSchema } from '../merging/lineage'
import { emptyNotes, notesDocumentSchema } from '../notes/notes-document'
import { chosenPlaySchema } from '../plays/own-play'
import { instantSchema } from '../records/instant'
import { recordIdSchema } from '../records/record-id'
import { emptyReflection, outcomeStepSchema, reflectionSchema } from '../reflections/reflection'

export const meetingSchemaVersion = 4

export const phaseSchema = z.enum(['preparing', 'ready', 'under-way', 'to-reflect', 'closed'])

/** Where a meeting stands, in the order in which it moves. */
export type Phase = z.infer<typeof phaseSchema>

/** An objection to expect: planned before, and ticked in the room when it comes up. */
export const objectionSchema = z.object({
  id: recordIdSchema,
  text: z.string(),
  protects: z.string(),
  acknowledgement: z.string(),
  addition: z.string(),
  question: z.string(),
  /** When it came up in the room, or null while it has not. */
  raisedAt: instantSchema.nullable(),
})

export type Objection = z.infer<typeof objectionSchema>

export const preparationSchema = z.object({
  /** Answers to prompts, by prompt id. */
  answers: z.record(z.string(), z.string()),
  objections: z.array(objectionSchema),
  situation: situationSchema,
  /** The medium the person settled on, which may differ from the advice. */
  medium: mediumSchema.nullable(),
  /** 0 to 10, how it is expected to go; compared with the reflection's outcome. */
  forecast: outcomeStepSchema.nullable(),
})

export type Preparation = z.infer<typeof preparationSchema>

/** A summary that was said back in the room, so that the next one starts where it ended. */
export const sayBackSchema = z.object({ composedAt: instantSchema, text: z.string() })

export type SayBack = z.infer<typeof sayBackSchema>

export const meetingSchema = z.object({
  schemaVersion: z.literal(meetingSchemaVersion),
  id: recordIdSchema,
  title: z.string(),
  startsAt: instantSchema.nullable(),
  durationMinutes: z.number().int().min(5).max(1440),
  personIds: z.array(recordIdSchema),
  purpose: z.string(),
  isSensitive: z.boolean(),
  playIds: z.array(z.string().max(64)),
  /**
   * Plays of the person’s own as they were when they were chosen: what was asked then can still be read when the play is
   * changed or gone.
   */
  ownPlays: z.array(chosenPlaySchema),
  preparation: preparationSchema,
  notes: notesDocumentSchema,
  sayBacks: z.array(sayBackSchema),
  /** What the language coach found here and the person put aside. */
  dismissedFindings: z.array(dismissedFindingSchema),
  reflection: reflectionSchema,
  /** What the coach counted when it was closed; null before, and for one that was closed before this was kept. */
  wording: wordingSchema.nullable(),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  /** The phase that the person chose by hand; null lets it move by itself. */
  phaseByHand: phaseSchema.nullable(),
  isExample: z.boolean(),
  /** The event of a calendar that it was made from; null for a meeting of the person’s own. */
  calendar: calendarOriginSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  lineage: lineageSchema.optional(),
})

export type Meeting = z.infer<typeof meetingSchema>

export const defaultPlayIds = ['empathetic-summary', 'objection-acknowledgement', 'choosing-the-medium']

/** A blank meeting with the plays that most hard conversations need. */
export function newMeeting(id: string, createdAt: string): Meeting {
  return {
    schemaVersion: meetingSchemaVersion,
    id,
    title: '',
    startsAt: null,
    durationMinutes: 30,
    personIds: [],
    purpose: '',
    isSensitive: true,
    playIds: defaultPlayIds,
    ownPlays: [],
    preparation: { answers: {}, objections: [], situation: unknownSituation, medium: null, forecast: null },
    notes: emptyNotes,
    sayBacks: [],
    dismissedFindings: [],
    reflection: emptyReflection,
    wording: null,
    startedAt: null,
    endedAt: null,
    closedAt: null,
    phaseByHand: null,
    isExample: false,
    calendar: null,
    createdAt,
    updatedAt: createdAt,
  }
}
