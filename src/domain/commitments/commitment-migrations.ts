import type { Migration } from '../records/migrate-record'

/** One step for each version of a promise that ever landed, the oldest first; never changed once they landed. */
export const commitmentMigrations: readonly Migration[] = []
