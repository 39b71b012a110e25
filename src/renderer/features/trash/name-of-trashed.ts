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
  }
}
