import { join } from 'node:path'
import { Library } from '../../../src/main/library/library'
import { watchFolder } from '../../../src/main/library/watching/watch-folder'
import type { SeededRandom } from '../../seed/seeded-random'
import { somePlace, withWord, wordAt, type WrittenWords } from './written-words'

/** One of two machines: its library, whose folder Syncthing keeps the same, and its clock, which may be wrong. */
export class TortureMachine {
  #written = 0

  private constructor(
    private readonly name: string,
    private readonly library: Library,
    private readonly now: () => number,
  ) {}

  static async open(name: string, folder: string, cache: string, clockSkewMs: number, random: SeededRandom) {
    const now = () => Date.now() + clockSkewMs
    const library = await Library.open(folder, {
      now,
      appVersion: 'torture',
      cacheFolder: join(cache, name),
      watchFolder,
      halfWrittenWaitsMs: [100, 200, 400, 800, 1_600],
      conflictWaitMs: () => 300 + random.next() * 1_500,
    })
    await library.reconciled
    return new TortureMachine(name, library, now)
  }

  get meetings(): Library['meetings'] {
    return this.library.meetings
  }

  /** Writes one new word somewhere into a meeting; it counts once the save is acknowledged. */
  async write(id: string, words: WrittenWords, random: SeededRandom): Promise<void> {
    this.#written += 1
    const word = `${this.name}${this.#written}`
    const place = somePlace(random)
    const updatedAt = new Date(this.now()).toISOString()
    let replaced = ''
    try {
      await this.library.meetings.change(id, (meeting) => {
        replaced = wordAt(meeting, place)
        return { ...withWord(meeting, place, word, random), updatedAt }
      })
    } catch {
      // It was not acknowledged, so nobody is promised anything.
      return
    }
    words.acknowledge(id, word, replaced)
  }

  /** Everything that the record and its versions say here, as one text. */
  async textOf(id: string): Promise<{ readonly record: string; readonly versions: string }> {
    const record = JSON.stringify(await this.library.meetings.read(id))
    const { meetings } = this.library.history
    const versions = await Promise.all(
      (await meetings.list(id)).map(async ({ name }) => JSON.stringify(await meetings.read(id, name))),
    )
    return { record, versions: versions.join('\n') }
  }

  get problems(): readonly string[] {
    return this.library.problems.map(({ file, whatHappened }) => `${this.name} ${file}: ${whatHappened}`)
  }

  close(): Promise<void> {
    return this.library.close()
  }
}
