import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { defaultSettings, settingsSchema, type Settings } from '../ipc/settings'
import { Turns } from './library/turns'

/** The settings of this machine, in one small file beside Chromium's data. */
export class SettingsFile {
  readonly #file: string
  /** Two changes at once would write over one another. */
  readonly #turns = new Turns()
  #settings: Settings

  constructor(file: string) {
    this.#file = file
    this.#settings = readSettings(file)
  }

  get settings(): Settings {
    return this.#settings
  }

  change(changes: Partial<Settings>): Promise<Settings> {
    return this.#turns.take(() => this.#write(changes))
  }

  async #write(changes: Partial<Settings>): Promise<Settings> {
    const next = { ...this.#settings, ...changes }
    await writeFile(`${this.#file}.new`, JSON.stringify(next, null, 2))
    await rename(`${this.#file}.new`, this.#file)
    this.#settings = next
    return next
  }
}

/** Each part by itself: one that this version does not know costs no other, above all not the library's folder. */
const partsSchema = z.object({
  appearance: settingsSchema.shape.appearance.catch(defaultSettings.appearance),
  libraryFolder: settingsSchema.shape.libraryFolder.catch(defaultSettings.libraryFolder),
  backupFolder: settingsSchema.shape.backupFolder.catch(defaultSettings.backupFolder),
  lastBackup: settingsSchema.shape.lastBackup.catch(defaultSettings.lastBackup),
  lockAfterMinutes: settingsSchema.shape.lockAfterMinutes.catch(defaultSettings.lockAfterMinutes),
})

function readSettings(file: string): Settings {
  try {
    return partsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Nothing that a person wrote is kept here: without the file, or with a damaged one, the defaults hold.
    return defaultSettings
  }
}
