import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { noTries, type UnlockTries } from '../library/sealing/unlock-pauses'

const fileSchema = z.object({
  /** The library that was tried. */
  keyCheck: z.string(),
  failures: z.number().int().min(0),
  lastFailedAt: z.number(),
})

/** Wrong passphrases of late, in a file, so that starting Attune again does not take the pause away. */
export class UnlockTriesFile {
  readonly #file: string
  /** For a disk that takes nothing. */
  #newest: z.infer<typeof fileSchema> | null = null

  constructor(file: string) {
    this.#file = file
  }

  of(keyCheck: string): UnlockTries {
    const tries = this.#newest ?? this.#read()
    return tries?.keyCheck === keyCheck ? tries : noTries
  }

  /** On a disk that takes nothing the count holds until Attune is closed; that must not keep the owner out. */
  async keep(keyCheck: string, { failures, lastFailedAt }: UnlockTries): Promise<void> {
    this.#newest = { keyCheck, failures, lastFailedAt }
    try {
      await writeFile(`${this.#file}.new`, JSON.stringify(this.#newest))
      await rename(`${this.#file}.new`, this.#file)
    } catch {
      return
    }
  }

  #read(): z.infer<typeof fileSchema> | null {
    try {
      return fileSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')))
    } catch {
      return null
    }
  }
}
