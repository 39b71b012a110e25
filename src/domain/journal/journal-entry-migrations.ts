import type { Migration } from '../records/migrate-record'

/** One step for each version of an entry that ever landed, the oldest first; never changed once they landed. */
export const journalEntryMigrations: readonly Migration[] = []
