import { CommandError } from '../command-error.mjs'

/** The running app, furnished for pictures: goes straight to a place, and takes the picture. */
export class Stage {
  #meetingId = null
  /** The page whose picture is taken, when it is not the main one. */
  #other = null

  constructor({ app, page, libraryFolder }) {
    this.app = app
    this.page = page
    this.libraryFolder = libraryFolder
  }

  /** Lets the screens of a meeting show this one. */
  showMeeting(id) {
    this.#meetingId = id
  }

  /** The meeting that the screens of a meeting show: a blank one, unless there is another. */
  async meetingId() {
    this.#meetingId ??= (await this.ask('meetings', 'create', {})).id
    return this.#meetingId
  }

  /** Asks the app's own bridge, as its screens do; throws what it refuses. */
  async ask(noun, verb, input) {
    const request = ([part, name, given]) => globalThis.attune[part][name](given)
    const reply = await this.page.evaluate(request, [noun, verb, input])
    if (!reply.ok) throw new CommandError(`${noun}.${verb} was refused: ${reply.error.message}`)
    return reply.value
  }

  /** Opens a place afresh, so that nothing is left of how the last picture left it. */
  async visit(place) {
    const nowhere = place === '/plays' ? '/settings' : '/plays'
    for (const next of [nowhere, place]) {
      await this.page.evaluate((hash) => {
        globalThis.location.hash = hash
      }, next)
      await this.page.waitForTimeout(50)
    }
  }

  /** Takes pictures of another window until it is told so again with null. */
  lookAt(other) {
    this.#other = other
  }

  /** `look` is `{ colorScheme, forcedColors }`. */
  async shoot(file, look) {
    const { colorScheme, forcedColors } = look
    const page = this.#other ?? this.page
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
    await page.mouse.move(0, 0)
    await page.screenshot({ path: file, animations: 'disabled', scale: 'css' })
  }
}
