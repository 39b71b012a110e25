import type { TrashRow } from '../../../ipc/requests/trash-requests'
import { titleName } from '../../presentation/meeting-names'

/** What something in the trash is called. */
export function nameOfTrashed({ kind, title }: TrashRow): string {
  if (title === null) return kind === 'people' ? 'A person' : 'A meeting'
  return kind === 'people' ? title : titleName({ title })
}
