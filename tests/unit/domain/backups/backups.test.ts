import { describe, expect, test } from 'vitest'
import { backupOriginSchema } from '../../../../src/domain/backups/backup'
import { isBackupDue } from '../../../../src/domain/backups/backup-due'
import { backupName, backupOriginOf } from '../../../../src/domain/backups/backup-name'
import { hasShrunkStrangely } from '../../../../src/domain/backups/shrinking'

const at = new Date(2026, 10, 22, 3, 10).getTime()

describe('the name of a backup', () => {
  test('says when it was taken, by the clock on the wall', () => {
    expect(backupName('daily', at, 1)).toBe('Attune 2026-11-22 0310.zip')
  })

  test('says why, where it was not by the day', () => {
    expect(backupName('by-hand', at, 2)).toBe('Attune 2026-11-22 0310 by hand (2).zip')
    expect(backupName('before-restoring', at, 1)).toBe('Attune 2026-11-22 0310 before restoring.zip')
  })

  test('is read again as it was written', () => {
    for (const origin of backupOriginSchema.options) {
      expect(backupOriginOf(backupName(origin, at, 1))).toBe(origin)
      expect(backupOriginOf(backupName(origin, at, 12))).toBe(origin)
    }
  })

  test('tells backups from other files', () => {
    expect(backupOriginOf('Attune export 2026-11-22.zip')).toBeNull()
    expect(backupOriginOf('Attune 2026-11-22 0310 of mine.zip')).toBeNull()
    expect(backupOriginOf('.Attune 2026-11-22 0310.zip.5e1.tmp')).toBeNull()
  })
})

describe('a library shrank strangely', () => {
  const before = { records: 100, inTrash: 0 }

  test('when fewer than half of its records are left', () => {
    expect(hasShrunkStrangely(before, { records: 49, inTrash: 0 })).toBe(true)
  })

  test('when it is empty, however small it was', () => {
    expect(hasShrunkStrangely({ records: 1, inTrash: 0 }, { records: 0, inTrash: 0 })).toBe(true)
  })

  test('but not when the records are in the trash', () => {
    expect(hasShrunkStrangely(before, { records: 10, inTrash: 90 })).toBe(false)
  })

  test('and not when the trash was emptied', () => {
    expect(hasShrunkStrangely({ records: 10, inTrash: 90 }, { records: 10, inTrash: 0 })).toBe(false)
  })

  test('and not when there were few', () => {
    expect(hasShrunkStrangely({ records: 3, inTrash: 0 }, { records: 1, inTrash: 0 })).toBe(false)
  })
})

describe('a backup is due', () => {
  test('when none was ever taken', () => {
    expect(isBackupDue(null, at)).toBe(true)
  })

  test('on a new day, and not again on the same', () => {
    const evening = new Date(2026, 10, 21, 23, 59).toISOString()
    expect(isBackupDue(evening, at)).toBe(true)
    expect(isBackupDue(new Date(at - 60_000).toISOString(), at)).toBe(false)
  })

  test('when the last one lies in the future', () => {
    expect(isBackupDue(new Date(2027, 0, 1).toISOString(), at)).toBe(true)
  })
})
