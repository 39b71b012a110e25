import { backupOriginSchema, type BackupOrigin } from './backup'

const endings: Readonly<Record<BackupOrigin, string>> = {
  daily: '',
  'by-hand': ' by hand',
  'before-restoring': ' before restoring',
  smaller: ' much smaller',
}

/**
 * The name of a backup's file, by the clock on the wall: `Attune 2026-11-22 0310 by hand.zip`. `copy` tells apart those
 * of one minute, from 1 on.
 */
export function backupName(origin: BackupOrigin, takenAtMs: number, copy: number): string {
  const at = new Date(takenAtMs)
  const day = [at.getFullYear(), digits(at.getMonth() + 1), digits(at.getDate())].join('-')
  const time = `${digits(at.getHours())}${digits(at.getMinutes())}`
  return `Attune ${day} ${time}${endings[origin]}${copy > 1 ? ` (${copy})` : ''}.zip`
}

const ofBackup = /^Attune \d{4}-\d\d-\d\d \d{4}( by hand| before restoring| much smaller)?( \(\d+\))?\.zip$/

/** Why the backup of this name was taken, or null when no backup has such a name. */
export function backupOriginOf(fileName: string): BackupOrigin | null {
  const found = ofBackup.exec(fileName)
  if (found === null) return null
  return backupOriginSchema.options.find((origin) => endings[origin] === (found[1] ?? '')) ?? null
}

function digits(value: number): string {
  return String(value).padStart(2, '0')
}
