import type { JournalEntry } from '../../domain/journal/journal-entry'
import { t } from '../../texts/t'

/** What an entry of the journal is called where it has no title. */
export function entryName({ title, occasion }: Pick<JournalEntry, 'title' | 'occasion'>): string {
  if (title.trim() !== '') return title
  switch (occasion) {
    case 'free':
      return t('Journal entry')
    case 'weekly-review':
      return t('Weekly review')
  }
}
