import { dayOf } from '../../domain/records/day-count'
import { dateFormat } from '../../texts/formats'
import { gathered } from '../ipc/gathered'
import type { Library } from '../library/library'
import { namesIn } from '../reminding'
import { trayItems, type TrayItem } from './tray-items'

const minuteMs = 60_000

/** An import changes thousands of records; the menu follows once. */
const gatherMs = 300

/** Where the menu is shown. */
export interface TraySign {
  /** Shows the sign with this menu. */
  readonly show: (items: readonly TrayItem[]) => void
  readonly hide: () => void
}

type TrayLibrary = Pick<Library, 'summaries' | 'summariesOf' | 'dataKey' | 'onChanged'>

export interface AtHandTrayOptions {
  readonly sign: TraySign
  readonly isWanted: () => boolean
  /** Whether names and titles are to be left out also where the library is not sealed. */
  readonly isDiscreet: () => boolean
  readonly now: () => number
}

/** Keeps what the tray tells true: at each change of the library, and each minute. */
export class AtHandTray {
  #library: TrayLibrary | null = null
  #timer: NodeJS.Timeout | null = null

  constructor(private readonly options: AtHandTrayOptions) {}

  start(): void {
    this.#timer ??= setInterval(() => this.look(), minuteMs).unref()
    this.look()
  }

  opened(library: TrayLibrary): void {
    this.#library = library
    library.onChanged(gathered(() => this.look(), gatherMs))
    this.look()
  }

  /** Nothing of the library stands there from now on. */
  closing(): void {
    this.#library = null
    this.look()
  }

  /** Shows what is true now; nothing before its start. */
  look(): void {
    const { sign, isWanted, now } = this.options
    if (this.#timer === null) return
    if (!isWanted()) {
      sign.hide()
      return
    }
    const at = now()
    sign.show(trayItems(this.#facts(), at, (instant) => whenIn(instant, at)))
  }

  #facts() {
    const library = this.#library
    if (library === null) return null
    return {
      meetings: library.summaries(),
      commitments: library.summariesOf('commitments'),
      nameOf: namesIn(library),
      isDiscreet: library.dataKey !== null || this.options.isDiscreet(),
    }
  }
}

const timeOfDay: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
const dayAndTime: Intl.DateTimeFormatOptions = {
  ...timeOfDay,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
}

/** The time, with its day unless that is today. */
function whenIn(instant: string, now: number): string {
  const at = new Date(instant)
  return dateFormat(dayOf(at.getTime()) === dayOf(now) ? timeOfDay : dayAndTime).format(at)
}
