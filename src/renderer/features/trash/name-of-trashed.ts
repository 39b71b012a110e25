import type { TrashRow } from '../../../ipc/requests/trash-requests'
import { t } from '../../../texts/t'
import { titleName } from '../../presentation/meeting-names'

/** What something in the trash is called. */
export function nameOfTrashed({ kind, title }: TrashRow): string {
  switch (kind) {
    case 'meetings':
      return title === null ? t('A meeting') : titleName({ title })
    case 'people':
      return title ?? t('A person')
    case 'phrases':
      return title ?? t('A phrase')
    case 'plays':
      return namedOr(title, t('A play'))
    case 'pages':
      return namedOr(title, t('A page'))
    case 'check-ins':
      return namedOr(title, t('A check-in'))
    case 'commitments':
      return namedOr(title, t('A commitment'))
    case 'entries':
      return namedOr(title, t('A journal entry'))
  }
}

function namedOr(title: string | null, noun: string): string {
  return title === null || title.trim() === '' ? noun : title
}
