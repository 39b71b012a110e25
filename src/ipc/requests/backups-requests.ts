import { z } from 'zod'
import { backupSchema } from '../../domain/backups/backup'
import { namedRecordsSchema } from './named-records'
import { nothing } from './nothing'

/** What is known of the backups, for Settings. */
export const backupsStateSchema = z.object({
  folder: z.string(),
  /** Whether it lies inside the library, on the same disk. */
  isInsideLibrary: z.boolean(),
  /** The newest first; empty when the folder cannot be read. */
  backups: z.array(backupSchema).readonly(),
  /** The newest that nobody doubts, also while its folder is missing. */
  lastGood: backupSchema.pick({ takenAt: true, records: true }).nullable(),
  /** The one that holds strangely little, until the person has answered. */
  questioned: backupSchema.nullable(),
  /** Why the last try failed, or why the folder cannot be read: one or two plain sentences. */
  failure: z.string().nullable(),
  /** How the last restoring in this run of Attune ended; when it succeeded, with the backup that undoes it. */
  restored: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('done'), takenAt: z.string(), undoName: z.string() }),
      z.object({ kind: z.literal('failed'), message: z.string() }),
    ])
    .nullable(),
})

export type BackupsState = z.infer<typeof backupsStateSchema>

const restorePreviewSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('plan'),
    takenAt: z.string(),
    comeBack: namedRecordsSchema,
    goBack: namedRecordsSchema,
    goToTrash: namedRecordsSchema,
    unchanged: z.number(),
  }),
  /** Of another library: it can only be a library of its own. */
  z.object({ kind: z.literal('another-library'), takenAt: z.string(), records: z.number() }),
  /** Of this library, while it was sealed with a key that is not at hand: it can only be a library of its own, too. */
  z.object({ kind: z.literal('another-key'), takenAt: z.string(), records: z.number() }),
])

export type RestorePreview = z.infer<typeof restorePreviewSchema>

export const backupsRequests = {
  'backups:read': { input: nothing, output: backupsStateSchema },
  'backups:take': { input: nothing, output: backupSchema },
  'backups:choose-folder': { input: nothing, output: nothing },
  'backups:use-library-folder': { input: nothing, output: nothing },
  'backups:show-folder': { input: nothing, output: nothing },
  'backups:accept-smaller': { input: nothing, output: nothing },
  /** Checks a backup and says what restoring it would change; null asks for a file, and null comes back without one. */
  'backups:preview': {
    input: z.object({ name: z.string().max(200).nullable() }),
    output: restorePreviewSchema.nullable(),
  },
  /** Restores the backup that was looked at last. */
  'backups:restore': { input: nothing, output: nothing },
  /** Unpacks the backup that was looked at last into an empty folder, and opens that as the library. */
  'backups:unpack': { input: nothing, output: z.object({ folder: z.string().nullable() }) },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>
