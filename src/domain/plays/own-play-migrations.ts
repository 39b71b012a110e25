import type { Migration } from '../records/migrate-record'

/** One step for each version of a play of one’s own that ever landed, the oldest first; never changed once they landed. */
export const ownPlayMigrations: readonly Migration[] = []
