import type { BrowserWindow, WebContents } from 'electron'
import type { CommandId } from '../../ipc/commands'
import type { EventName, EventPayload } from '../../ipc/contract'
import type { Place } from '../../ipc/place'
import type { WindowPage } from './attune-window'
import { KeptWindow } from './kept-window'
import type { OpenWindow, OpenWindows } from './open-windows-file'
import type { Placement } from './window-placement'
import { firstRoute, windowName, type WindowSubject } from './window-subject'

export type Send = <E extends EventName>(event: E, payload: EventPayload<E>) => void

export interface WindowSurroundings {
  readonly open: (subject: WindowSubject, address: string, placement: Placement | null) => BrowserWindow
  readonly addressOf: (page: WindowPage, form: WindowSubject['kind'], route: string) => string
  /** What was open when Attune last ran. */
  readonly remembered: OpenWindows
  readonly remember: (windows: OpenWindows) => void
  /** Whether the main window begins where it was, rather than with Today. */
  readonly beginsWhereLeft: () => boolean
  /** A window could not be saved, and stays. */
  readonly onKept: () => void
  /** The page whose request is being answered; null outside of any. */
  readonly askingPage: () => WebContents | null
}

const main: WindowSubject = { kind: 'main' }

/** Often enough that a crash costs no more than where a window was a second ago. */
const rememberAfterMs = 1_000

/** All windows of Attune: opens them, brings them to the front, tells their pages, and knows them again after a restart. */
export class WindowKeeper {
  readonly #windows = new Map<string, KeptWindow>()
  #page: WindowPage = 'library'
  #places: OpenWindows['places']
  /** Those that were open before a restart or a lock, until they are open again. */
  #waiting: readonly OpenWindow[]
  #mainBegins: string
  #isQuitting = false
  #timer: NodeJS.Timeout | null = null

  constructor(private readonly surroundings: WindowSurroundings) {
    const { remembered, beginsWhereLeft } = surroundings
    this.#places = remembered.places
    this.#waiting = remembered.open.filter(({ subject }) => subject.kind !== 'main')
    const before = remembered.open.find(({ subject }) => subject.kind === 'main')
    this.#mainBegins = (beginsWhereLeft() ? before?.route : null) ?? firstRoute(main)
  }

  /** The window whose page asks, for what belongs to it, such as a dialog; else the one in front. */
  get window(): BrowserWindow {
    const asking = this.#asking ?? this.#inFront
    if (asking === undefined) throw new Error('The window is closed.')
    return asking.window
  }

  /** Brings the main window to the front, and opens it where there is none. */
  readonly show = (): void => {
    const known = this.#windows.get('main')
    if (known !== undefined) {
      known.comeForward()
      return
    }
    const route = this.#mainBegins
    this.#mainBegins = firstRoute(main)
    this.#open(main, route, this.#places.main)
  }

  /** Opens a window of its own for a meeting, or brings the one that it has to the front. */
  openMeeting(subject: Exclude<WindowSubject, { kind: 'main' }>): void {
    const known = this.#windows.get(windowName(subject))
    if (known?.subject.kind === 'compact' && subject.kind === 'compact' && known.subject.id !== subject.id) {
      // Its page saves before it goes, and the next one takes its place.
      known.window.once('closed', () => this.openMeeting(subject))
      known.window.close()
    } else if (known !== undefined) known.comeForward()
    else this.#open(subject, firstRoute(subject), this.#places[subject.kind])
  }

  /** Opens the windows again that were open before a restart or a lock; behind the lock they wait. */
  readonly openWaiting = (): void => {
    if (this.#page !== 'library') return
    const waiting = this.#waiting
    this.#waiting = []
    for (const { subject, route, placement } of waiting) {
      if (!this.#windows.has(windowName(subject)))
        this.#open(subject, route ?? firstRoute(subject), placement)
    }
    if (waiting.length > 0) this.#windows.get('main')?.comeForward()
  }

  /** Shows a place in the main window, which comes to the front; waits until its page listens, also behind a lock. */
  readonly openPlace = (place: Place): void => this.#tellMain('place:opened', { place })

  /** Chooses a command in the main window, which comes to the front; waits as `openPlace` does. */
  readonly chooseCommand = (id: CommandId): void => this.#tellMain('command:chosen', { id })

  /** Shows a route of the page itself in the main window. */
  readonly openRoute = (route: string): void => this.#tellMain('route:opened', { route })

  /** Chooses a command in the window in front, as its menu does. */
  readonly chooseCommandHere = (id: CommandId): void => this.#inFront?.send('command:chosen', { id })

  /** The page that asks hears events from now on. */
  readonly pageListens = (): void => this.#asking?.wish.pageListens()

  /** The answer of the page that asks to `window:closing`. */
  readonly answerClosing = (isSaved: boolean): void => this.#asking?.closing.answer(isSaved)

  /** Closes the window whose page asks, once that has saved. */
  readonly closeAsking = (): void => this.#asking?.window.close()

  /**
   * Shows a page everywhere, or shows it anew from what main says now; what is unsaved on the pages before is gone, and
   * so is the way back to them. The lock page has another origin, which ends the process of the page before; it stands
   * in the main window alone, and the others wait until it is gone.
   */
  showPage(page: WindowPage): void {
    const isSame = page === this.#page
    this.#page = page
    if (page === 'lock') this.#closeForLock()
    for (const kept of this.#windows.values()) {
      if (isSame) kept.reload()
      else kept.load(this.#addressOf(kept.subject, firstRoute(kept.subject)))
    }
    if (page === 'library' && !isSame) this.openWaiting()
  }

  /** How many windows show the library, and so may have something unsaved. */
  get pagesOfLibrary(): number {
    return this.#page === 'library' ? this.#windows.size : 0
  }

  /** Whether the page that asks is the one that takes up what a lock left behind: one is enough. */
  get isFirstAsking(): boolean {
    const first = this.#windows.get('main') ?? [...this.#windows.values()][0]
    return first !== undefined && first === this.#asking
  }

  /** Tells all pages. */
  readonly send: Send = (event, payload) => {
    for (const kept of this.#windows.values()) kept.send(event, payload)
  }

  /** Tells each page something of its own. */
  readonly sendEach = <E extends EventName>(
    event: E,
    payloadFor: (page: WebContents) => EventPayload<E>,
  ): void => {
    for (const kept of this.#windows.values()) kept.send(event, payloadFor(kept.window.webContents))
  }

  /** Keeps what is open now for the next start; what closes from now on is still part of it. */
  readonly beforeQuit = (): void => {
    this.#rememberNow()
    this.#isQuitting = true
  }

  #open(subject: WindowSubject, route: string, placement: Placement | null): KeptWindow {
    const window = this.surroundings.open(subject, this.#addressOf(subject, route), placement)
    const name = windowName(subject)
    const kept: KeptWindow = new KeptWindow(subject, window, {
      onKept: () => {
        this.#isQuitting = false
        this.#rememberNow()
        this.surroundings.onKept()
      },
      onClosed: () => {
        if (this.#windows.get(name) === kept) this.#windows.delete(name)
        // The last one is open at the next start, where it was.
        if (this.#windows.size > 0) this.#rememberNow()
      },
      onMoved: () => {
        this.#timer ??= setTimeout(() => this.#rememberNow(), rememberAfterMs).unref()
      },
    })
    window.on('close', () => this.#rememberNow())
    this.#windows.set(name, kept)
    return kept
  }

  #tellMain: Send = (event, payload) => {
    this.show()
    const kept = this.#windows.get('main')
    kept?.wish.whenListening(() => kept.send(event, payload))
  }

  #addressOf(subject: WindowSubject, route: string): string {
    return this.surroundings.addressOf(this.#page, subject.kind, route)
  }

  get #asking(): KeptWindow | undefined {
    const page = this.surroundings.askingPage()
    return page === null
      ? undefined
      : [...this.#windows.values()].find(({ window }) => !window.isDestroyed() && window.webContents === page)
  }

  get #inFront(): KeptWindow | undefined {
    const all = [...this.#windows.values()]
    return all.find(({ window }) => window.isFocused()) ?? this.#windows.get('main') ?? all[0]
  }

  /** The lock page stands in the main window, which is opened for it before the last of the others goes. */
  #closeForLock(): void {
    const others = [...this.#windows.values()].filter(({ subject }) => subject.kind !== 'main')
    if (others.length === 0) return
    this.#waiting = [...this.#waiting, ...others.map(openWindowOf)]
    if (!this.#windows.has('main')) this.show()
    for (const { window } of others) window.destroy()
  }

  #rememberNow(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#isQuitting) return
    const open = [...this.#windows.values()].filter(({ window }) => !window.isDestroyed()).map(openWindowOf)
    const places = { ...this.#places }
    for (const { subject, placement } of open) places[subject.kind] = placement
    this.#places = places
    this.surroundings.remember({ open: [...open, ...this.#waiting], places })
  }
}

function openWindowOf(kept: KeptWindow): OpenWindow {
  return { subject: kept.subject, route: kept.route, placement: kept.placement }
}
