import type { Failure, Reply } from '../../src/ipc/reply'
import type { SavedMeeting } from '../../src/ipc/requests/meetings-requests'

export const diskFull: Failure = { code: 'disk-full', message: 'The disk is full.' }

/** A save that stays under way until the test answers it. */
export class PausedSave<Given> {
  readonly given: Given[] = []
  /** The most saves that were ever under way at the same time. */
  mostAtOnce = 0
  readonly #waiting: { resolve: (reply: Reply<SavedMeeting>) => void; reject: (reason: Error) => void }[] = []

  readonly save = (given: Given): Promise<Reply<SavedMeeting>> => {
    this.given.push(given)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.mostAtOnce = Math.max(this.mostAtOnce, this.#waiting.length)
    })
  }

  get isUnderWay(): boolean {
    return this.#waiting.length > 0
  }

  /** Each answers the save under way, and lets what waits for the answer go on. */
  async succeed(): Promise<void> {
    this.#next().resolve({ ok: true, value: { revision: `after ${this.given.length}` } })
    await settled()
  }

  async fail(error: Failure = diskFull): Promise<void> {
    this.#next().resolve({ ok: false, error })
    await settled()
  }

  async break(): Promise<void> {
    this.#next().reject(new Error('the pipe broke'))
    await settled()
  }

  #next() {
    const next = this.#waiting.shift()
    if (next === undefined) throw new Error('No save is under way.')
    return next
  }
}

/** Lets everything go on that waits for promises only, and for no timer. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
