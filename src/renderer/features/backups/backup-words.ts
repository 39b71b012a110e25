import type { Backup } from '../../../domain/backups/backup'
import { msg, t } from '../../../texts/t'

export function recordsInWords(count: number): string {
  return t('{{count}} records', { count })
}

export const originNames: Readonly<Record<Backup['origin'], string>> = {
  daily: msg('by itself'),
  'by-hand': msg('by hand'),
  'before-restoring': msg('before restoring'),
  smaller: msg('much smaller than the one before'),
}
