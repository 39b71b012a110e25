import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { defaultSettings, settingsSchema, type Settings } from '../ipc/settings'

/** The settings of this machine, in one small file beside Chromium's data. */
export class SettingsFile {
  readonly #file: string
  #settings: Settings

  constructor(file: string) {
    this.#file = file
    this.#settings = readSettings(file)
  }

  get settings(): Settings {
    return this.#settings
  }

  async change(changes: Partial<Settings>): Promise<Settings> {
    const next = { ...this.#settings, ...changes }
    await writeFile(`${this.#file}.new`, JSON.stringify(next, null, 2))
    await rename(`${this.#file}.new`, this.#file)
    this.#settings = next
    return next
  }
}

function readSettings(file: string): Settings {
  try {
    return settingsSchema.parse({ ...defaultSettings, ...(JSON.parse(readFileSync(file, 'utf8')) as object) })
  } catch {
    // Nothing that a person wrote is kept here: without the file, or with a damaged one, the defaults hold.
    return defaultSettings
  }
}
