import type { JournalEntry } from '../../domain/journal/journal-entry'

/** What an entry of the journal is called where it has no title. */
export function entryName({ title, occasion }: Pick<JournalEntry, 'title' | 'occasion'>): string {
  if (title.trim() !== '') return title
  switch (occasion) {
    case 'free':
      return 'Journal entry'
    case 'weekly-review':
      return 'Weekly review'
  }
}
