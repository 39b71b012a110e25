import { expect, test } from 'vitest'
import type { Backup, BackupOrigin } from '../../../../src/domain/backups/backup'
import { backupsToRemove } from '../../../../src/domain/backups/rotation'

let taken = 0

function aBackup(takenAt: string, origin: BackupOrigin = 'daily'): Backup {
  taken += 1
  return { name: `Attune ${taken}.zip`, origin, takenAt, records: 10, inTrash: 0 }
}

const dayMs = 24 * 60 * 60 * 1000
const today = Date.parse('2026-11-22T12:00:00.000Z')

function daysAgo(days: number): string {
  return new Date(today - days * dayMs).toISOString()
}

function keptOf(backups: readonly Backup[]): readonly Backup[] {
  const removed = backupsToRemove(backups)
  return backups.filter((backup) => !removed.includes(backup))
}

test('two years of daily backups leave seven days, four weeks and twelve months', () => {
  let kept: readonly Backup[] = []
  for (let day = 730; day >= 0; day -= 1) kept = keptOf([...kept, aBackup(daysAgo(day))])
  const dates = kept.map(({ takenAt }) => takenAt.slice(0, 10)).toSorted()
  expect(dates.slice(-7)).toEqual([6, 5, 4, 3, 2, 1, 0].map((days) => daysAgo(days).slice(0, 10)))
  expect(new Set(dates.map((date) => date.slice(0, 7))).size).toBeGreaterThanOrEqual(12)
  expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12)
})

test('of several in one day the newest stays', () => {
  const early = aBackup('2026-11-22T07:00:00.000Z')
  const late = aBackup('2026-11-22T11:00:00.000Z')
  expect(keptOf([early, late])).toEqual([late])
})

test('days without a backup do not push out older ones', () => {
  const backups = [0, 40, 45, 80].map((days) => aBackup(daysAgo(days)))
  expect(keptOf(backups)).toEqual(backups)
})

test('daily backups never push out those by hand', () => {
  const byHand = aBackup(daysAgo(400), 'by-hand')
  const daily = Array.from({ length: 60 }, (_, days) => aBackup(daysAgo(days)))
  expect(keptOf([byHand, ...daily])).toContain(byHand)
})

test('of backups by hand the newest twenty stay', () => {
  const byHand = Array.from({ length: 30 }, (_, days) => aBackup(daysAgo(days), 'by-hand'))
  expect(keptOf(byHand)).toEqual(byHand.slice(0, 20))
})

test('nothing goes while the newest backup is strangely small', () => {
  const daily = Array.from({ length: 60 }, (_, days) => aBackup(daysAgo(days + 1)))
  expect(backupsToRemove([...daily, aBackup(daysAgo(0), 'smaller')])).toEqual([])
})

test('a backup before restoring does not end the question about a smaller one', () => {
  const backups = [aBackup(daysAgo(2)), aBackup(daysAgo(2)), aBackup(daysAgo(1), 'smaller')]
  expect(backupsToRemove([...backups, aBackup(daysAgo(0), 'before-restoring')])).toEqual([])
})
