import type { Backup } from '../../../domain/backups/backup'
import { whenName } from '../../presentation/when'

/** `Yesterday 18:02` in the middle of a sentence: `yesterday 18:02`; names of days keep their capital. */
export function whenInSentence(takenAt: string, now: number): string {
  return whenName(takenAt, now).replace(/^(Today|Tomorrow|Yesterday)/, (day) => day.toLowerCase())
}

export function countOf(total: number, noun: string, plural = `${noun}s`): string {
  return `${total.toLocaleString()} ${total === 1 ? noun : plural}`
}

export const originNames: Readonly<Record<Backup['origin'], string>> = {
  daily: 'by itself',
  'by-hand': 'by hand',
  'before-restoring': 'before restoring',
  smaller: 'much smaller than the one before',
}
