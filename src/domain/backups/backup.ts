import { z } from 'zod'
import { instantSchema } from '../records/instant'

/**
 * Why a backup was taken. One that holds strangely less than the one before it is `smaller`, until the person says that
 * the library is meant to be so.
 */
export const backupOriginSchema = z.enum(['daily', 'by-hand', 'before-restoring', 'smaller'])

export type BackupOrigin = z.infer<typeof backupOriginSchema>

/** What is told of one backup; nothing of it names anybody. */
export const backupSchema = z.object({
  /** The name of its file. */
  name: z.string(),
  origin: backupOriginSchema,
  takenAt: instantSchema,
  /** Meetings and people, without what is in the trash. */
  records: z.number().int().min(0),
  inTrash: z.number().int().min(0),
})

export type Backup = z.infer<typeof backupSchema>

/** The newest first. */
export function byAge(backups: readonly Backup[]): Backup[] {
  return backups.toSorted((one, other) => Date.parse(other.takenAt) - Date.parse(one.takenAt))
}

/** The backup about which the person has to be asked: nothing was taken since that holds as much as before. */
export function findQuestioned(backups: readonly Backup[]): Backup | null {
  const newest = byAge(backups).find(({ origin }) => origin !== 'before-restoring')
  return newest?.origin === 'smaller' ? newest : null
}

/** The newest backup that nobody doubts. */
export function findNewestGood(backups: readonly Backup[]): Backup | null {
  return byAge(backups).find(({ origin }) => origin !== 'smaller') ?? null
}
