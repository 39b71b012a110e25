import type { TrashRow } from '../../../ipc/requests/trash-requests'
import { titleName } from '../../presentation/meeting-names'

/** What something in the trash is called. */
export function nameOfTrashed({ kind, title }: TrashRow): string {
  switch (kind) {
    case 'meetings':
      return title === null ? 'A meeting' : titleName({ title })
    case 'people':
      return title ?? 'A person'
    case 'phrases':
      return title ?? 'A phrase'
    case 'plays':
      return namedOr(title, 'A play')
    case 'pages':
      return namedOr(title, 'A page')
    case 'check-ins':
      return namedOr(title, 'A check-in')
    case 'commitments':
      return namedOr(title, 'A commitment')
    case 'entries':
      return namedOr(title, 'A journal entry')
  }
}

function namedOr(title: string | null, noun: string): string {
  return title === null || title.trim() === '' ? noun : title
}
