/** A record as its file holds it, before anything is known of its shape but that it is an object with a version. */
export type RawRecord = Readonly<Record<string, unknown>>

/**
 * One step from a version to the next. It is given what some Attune of that version wrote, never throws on it, leaves
 * alone what it does not know, and does not touch `schemaVersion`, which is counted for it.
 */
export type Migration = (raw: RawRecord) => RawRecord

/**
 * The record in the newest version. The first migration leads from version 1 to 2, the second from 2 to 3, and so on;
 * a record that is new enough, or whose version never was, comes back as it is.
 */
export function migrateRecord(raw: RawRecord, migrations: readonly Migration[]): RawRecord {
  const version = raw['schemaVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return raw
  return migrations
    .slice(version - 1)
    .reduce((record, migrate, steps) => ({ ...migrate(record), schemaVersion: version + steps + 1 }), raw)
}
