import type { App } from 'electron'
import { parseAttuneLink } from '../../ipc/place'
import { nothingAsked, readArguments, type Asked } from './arguments'

/**
 * Hears what other programs ask of Attune: by starting it, by starting it again, and on a Mac by the system’s events,
 * which come before Attune is ready. What comes before anybody takes it waits.
 */
export class AskedFromOutside {
  #waiting: Asked[] = []
  #take: ((asked: Asked) => void) | null = null

  constructor(app: Pick<App, 'on'>, given: readonly string[], workingFolder: string) {
    const first = readArguments(given, workingFolder)
    this.startsHidden = first.isHidden
    if (hasWish(first)) this.#waiting = [first]
    app.on('second-instance', (_, again, folder) => this.#hear(readArguments(again, folder)))
    app.on('open-url', (event, url) => {
      event.preventDefault()
      this.#hear({ ...nothingAsked, place: parseAttuneLink(url) })
    })
    app.on('open-file', (event, path) => {
      event.preventDefault()
      this.#hear(readArguments([path], '/'))
    })
  }

  /** Whether this start is to show no window. */
  readonly startsHidden: boolean

  /** Hands over what has come so far, and everything from now on. */
  follow(take: (asked: Asked) => void): void {
    this.#take = take
    const waiting = this.#waiting
    this.#waiting = []
    waiting.forEach(take)
  }

  #hear(asked: Asked): void {
    if (this.#take === null) this.#waiting.push(asked)
    else this.#take(asked)
  }
}

function hasWish({ place, command, calendarFiles }: Asked): boolean {
  return place !== null || command !== null || calendarFiles.length > 0
}
