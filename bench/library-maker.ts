import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { seedLibrary } from '../scripts/seed/seed-library'
import type { Transcript } from '../scripts/seed/transcript'
import { libraryFormatVersion } from '../src/main/library/format-file'
import type { BenchOptions } from './bench-options'
import { benchDataKey, benchSealingKeys } from './bench-seal'
import { benchSeed } from './long-meeting'
import { openMeasured, type MeasuredLibrary, type SealState } from './measured-library'
import { sizeName } from './measures'

const weekMs = 7 * 24 * 60 * 60_000

interface LibraryMakerOptions extends Pick<BenchOptions, 'cache' | 'from'> {
  readonly transcripts: readonly Transcript[]
  readonly appVersion: string
  readonly tell: (line: string) => void
}

/** Finds or makes the libraries that are asked for, each once a run. */
export class LibraryMaker {
  readonly #made = new Map<string, Promise<MeasuredLibrary>>()

  constructor(private readonly options: LibraryMakerOptions) {}

  /** The library of so many meetings. */
  find(records: number, seal: SealState = 'plain'): Promise<MeasuredLibrary> {
    const size = sizeName(records, seal)
    const made = this.#made.get(size) ?? this.#findOrMake(size, records, seal)
    this.#made.set(size, made)
    return made
  }

  async #findOrMake(size: string, records: number, seal: SealState): Promise<MeasuredLibrary> {
    const folder = join(this.options.cache, records === 0 ? size : `${size}-${this.#fingerprint()}`)
    if (records === 0) await rm(folder, { recursive: true, force: true })
    if (!existsSync(folder)) await this.#make(folder, records, seal)
    // It has been opened once, so that its index is there, as after anybody's first day.
    const cacheFolder = `${folder}.cache`
    const library = await openMeasured({ folder, cacheFolder, seal }, this.options.appVersion)
    await library.close()
    return { size, records, seal, folder, cacheFolder }
  }

  async #make(folder: string, records: number, seal: SealState): Promise<void> {
    const { transcripts, from, tell } = this.options
    if (records > 0) {
      const source = from ?? 'invented language'
      tell(`Seeding ${records} meetings from ${source} (${seal}); the next run finds them in ${folder}`)
    }
    const out = `${folder}.unfinished`
    await rm(out, { recursive: true, force: true })
    const keys =
      seal === 'sealed' ? { seal: { dataKey: benchDataKey(), keys: await benchSealingKeys() } } : {}
    const now = beginningOfTheWeek()
    await seedLibrary({ meetings: records, out, transcripts, seed: benchSeed, now, ...keys }, () => undefined)
    await rename(out, folder)
  }

  /** A library is kept from one run to the next for as long as all of this is the same. */
  #fingerprint(): string {
    const { from, appVersion, transcripts } = this.options
    const facts = [from, beginningOfTheWeek(), appVersion, transcripts.length, libraryFormatVersion]
    return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12)
  }
}

/** Recent enough that Today has something to show, and the same for a while. */
function beginningOfTheWeek(): number {
  return Math.floor(Date.now() / weekMs) * weekMs
}
