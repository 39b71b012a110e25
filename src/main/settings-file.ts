import { existsSync, readFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { z } from 'zod'
import { storedCoachChoicesSchema } from '../domain/coach/coach-choices'
import { storedShortcutsSchema } from '../ipc/shortcuts'
import { storedNoticeChoicesSchema } from '../domain/notices/notice-choices'
import { storedAtHandChoicesSchema } from '../ipc/at-hand-choices'
import { defaultSettings, settingsSchema, type Settings } from '../ipc/settings'
import { writeDurably } from './library/durable-file'
import { nodeFileSystem } from './library/file-system'
import { isMissing } from './library/system-code'
import { Turns } from './library/turns'

/** The settings of this machine, in one small file beside Chromium's data. */
export class SettingsFile {
  readonly #file: string
  /** Two changes at once would write over one another. */
  readonly #turns = new Turns()
  #settings: Settings
  #isDamaged: boolean

  constructor(file: string) {
    this.#file = file
    const read = readSettings(file)
    this.#settings = read.settings
    this.#isDamaged = read.isDamaged
  }

  get settings(): Settings {
    return this.#settings
  }

  /** Whether there is a file that does not tell where the library is, so that the answer here may be wrong. */
  get isDamaged(): boolean {
    return this.#isDamaged
  }

  /** A damaged file is moved aside before, and kept. */
  change(changes: Partial<Settings>): Promise<Settings> {
    return this.#turns.take(() => this.#write(changes))
  }

  async #write(changes: Partial<Settings>): Promise<Settings> {
    const next = { ...this.#settings, ...changes }
    if (this.#isDamaged) await rename(this.#file, freeNameBeside(this.#file))
    this.#isDamaged = false
    await writeDurably(nodeFileSystem, this.#file, Buffer.from(JSON.stringify(next, null, 2)))
    this.#settings = next
    return next
  }
}

/** `settings.damaged.json`, or with a number where there is one. */
function freeNameBeside(file: string): string {
  for (let number = 1; ; number += 1) {
    const name = file.replace(/\.json$/, `.damaged${number === 1 ? '' : `-${number}`}.json`)
    if (!existsSync(name)) return name
  }
}

/** Each part by itself: one that this version does not know costs no other, above all not the library's folder. */
const partsSchema = z.object({
  appearance: settingsSchema.shape.appearance.catch(defaultSettings.appearance),
  language: settingsSchema.shape.language.catch(defaultSettings.language),
  libraryFolder: settingsSchema.shape.libraryFolder.catch(defaultSettings.libraryFolder),
  backupFolder: settingsSchema.shape.backupFolder.catch(defaultSettings.backupFolder),
  lastBackup: settingsSchema.shape.lastBackup.catch(defaultSettings.lastBackup),
  lockAfterMinutes: settingsSchema.shape.lockAfterMinutes.catch(defaultSettings.lockAfterMinutes),
  coach: storedCoachChoicesSchema,
  shortcuts: storedShortcutsSchema,
  reminders: settingsSchema.shape.reminders.catch(defaultSettings.reminders),
  remindedOn: settingsSchema.shape.remindedOn.catch(defaultSettings.remindedOn),
  updates: settingsSchema.shape.updates.catch(defaultSettings.updates),
  watchedCalendar: settingsSchema.shape.watchedCalendar.catch(defaultSettings.watchedCalendar),
  ownAddresses: settingsSchema.shape.ownAddresses.catch(defaultSettings.ownAddresses),
  notices: storedNoticeChoicesSchema,
  toldNotices: settingsSchema.shape.toldNotices.catch(defaultSettings.toldNotices),
  atHand: storedAtHandChoicesSchema,
  compactOnTop: settingsSchema.shape.compactOnTop.catch(defaultSettings.compactOnTop),
  beginWhereLeft: settingsSchema.shape.beginWhereLeft.catch(defaultSettings.beginWhereLeft),
  privacy: settingsSchema.shape.privacy.catch(defaultSettings.privacy),
})

interface ReadSettings {
  readonly settings: Settings
  readonly isDamaged: boolean
}

function readSettings(file: string): ReadSettings {
  try {
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const namesFolder = z.object({ libraryFolder: settingsSchema.shape.libraryFolder.optional() })
    return { settings: partsSchema.parse(raw), isDamaged: !namesFolder.safeParse(raw).success }
  } catch (error) {
    return { settings: defaultSettings, isDamaged: !isMissing(error) }
  }
}
