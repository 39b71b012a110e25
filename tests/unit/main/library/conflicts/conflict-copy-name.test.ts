import { describe, expect, it } from 'vitest'
import { originalOfConflictCopy } from '../../../../../src/main/library/conflicts/conflict-copy-name'

const id = '5a1c0b52-92a6-4f0e-9df0-2f9f7f6a1e11'

describe('the name of a conflict copy', () => {
  it.each([
    ['Syncthing', `${id}.sync-conflict-20261122-031500-ABCDEFG.json`],
    ['an old Syncthing', `${id}.sync-conflict-20261122-031500.json`],
    ['Nextcloud', `${id} (conflicted copy 2026-11-22 031500).json`],
    ['Nextcloud with a name', `${id} (conflicted copy from ana 2026-11-22 031500).json`],
    ['an old ownCloud', `${id}_conflict-20261122-031500.json`],
    ['Dropbox', `${id} (Ana's conflicted copy 2026-11-22).json`],
    ['Dropbox, the second of a day', `${id} (Ana's conflicted copy 2026-11-22 (1)).json`],
    ['Dropbox in German', `${id} (In Konflikt stehende Kopie von Ana 2026-11-22).json`],
    ['Dropbox in French', `${id} (Copie en conflit de Zoé 2026-11-22).json`],
    ['Dropbox in Japanese', `${id} (Ana の競合コピー 2026-11-22).json`],
    ['iCloud', `${id} 2.json`],
    ['Google Drive', `${id} (1).json`],
    ['Google Drive without a space', `${id}(1).json`],
    ['OneDrive', `${id}-LAPTOP-7QK2.json`],
    ['Seafile', `${id} (SFConflict ana@example.org 2026-11-22-03-15-00).json`],
    ['pCloud', `${id} [conflicted].json`],
    ['a copy of a copy', `${id}.sync-conflict-20261122-031500-ABCDEFG (1).json`],
    ['a copy of a copy by OneDrive', `${id}-LAPTOP (1).json`],
  ])('of %s leads to the record', (_, name) => {
    expect(originalOfConflictCopy(name)).toBe(`${id}.json`)
  })

  it('keeps the ending of a sealed record', () => {
    expect(originalOfConflictCopy(`${id}.sync-conflict-20261122-031500-ABCDEFG.sealed`)).toBe(`${id}.sealed`)
  })

  it.each(['library (1).json', 'index.sync-conflict-20261122-031500-ABCDEFG.json', 'library (1).lock'])(
    'is known for other files too: %s',
    (name) => {
      expect(originalOfConflictCopy(name)).toBe(name.replace(/[ .].*(?=\.)/, ''))
    },
  )

  it.each([
    `${id}.json`,
    'meeting-1.json',
    'a-LAPTOP.json',
    `${id}.txt`,
    `${id} (1)`,
    '(1).json',
    'notes 1.json',
    '.hidden.tmp',
  ])('is not seen in %s', (name) => {
    expect(originalOfConflictCopy(name)).toBeNull()
  })
})
