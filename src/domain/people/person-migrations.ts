import type { Migration } from '../records/migrate-record'

/** One step for each version of a person that ever landed, the oldest first; never changed once they landed. */
export const personMigrations: readonly Migration[] = [
  // 1 → 2: what they need, what is shared with them, how often to be in touch, and how to reach them.
  (person) => ({
    organisation: '',
    side: null,
    emails: [],
    phones: [],
    needs: [],
    commonGround: [],
    touch: { idealDays: null, longestDays: null, snoozedUntil: null },
    contacts: [],
    ...person,
  }),
]
