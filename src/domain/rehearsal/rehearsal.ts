/** One card in its turn; `isAgain` when it comes back because it was marked. */
export interface RehearsalStop {
  readonly cardId: string
  readonly isAgain: boolean
}

/** The clock of a rehearsal, in milliseconds. While it runs, the time since `runningSince` is still to be added. */
export interface RehearsalClock {
  readonly runningSince: number | null
  readonly cardMs: number
  readonly totalMs: number
}

/** Where a rehearsal stands. Beyond the last stop it is over. Nothing of it is kept. */
export interface Rehearsal {
  readonly stops: readonly RehearsalStop[]
  readonly place: number
  readonly isRevealed: boolean
  readonly clock: RehearsalClock
}

/** `now` in milliseconds, as everywhere here. */
export function beginRehearsal(cardIds: readonly string[], now: number): Rehearsal {
  return {
    stops: cardIds.map((cardId) => ({ cardId, isAgain: false })),
    place: 0,
    isRevealed: false,
    clock: { runningSince: now, cardMs: 0, totalMs: 0 },
  }
}

export function currentStop({ stops, place }: Rehearsal): RehearsalStop | null {
  return stops[place] ?? null
}

export function reveal(rehearsal: Rehearsal): Rehearsal {
  return { ...rehearsal, isRevealed: true }
}

/** Goes to the next card or the one before; beyond the last one the rehearsal is over and its clock stands still. */
export function moveBy(rehearsal: Rehearsal, by: 1 | -1, now: number): Rehearsal {
  const place = Math.min(Math.max(0, rehearsal.place + by), rehearsal.stops.length)
  if (place === rehearsal.place) return rehearsal
  const { runningSince, totalMs } = readClock(rehearsal.clock, now)
  const isOver = place === rehearsal.stops.length
  const clock = { runningSince: isOver ? null : runningSince, cardMs: 0, totalMs }
  return { ...rehearsal, place, isRevealed: false, clock }
}

/** Whether this card comes back later. */
export function isMarked({ stops, place }: Rehearsal): boolean {
  const cardId = stops[place]?.cardId
  return stops.slice(place + 1).some((stop) => stop.isAgain && stop.cardId === cardId)
}

/** Lets this card come back at the end, or no longer. */
export function toggleAgain(rehearsal: Rehearsal): Rehearsal {
  const { stops, place } = rehearsal
  const cardId = stops[place]?.cardId
  if (cardId === undefined) return rehearsal
  if (!isMarked(rehearsal)) return { ...rehearsal, stops: [...stops, { cardId, isAgain: true }] }
  const isKept = (stop: RehearsalStop, at: number) => at <= place || !stop.isAgain || stop.cardId !== cardId
  return { ...rehearsal, stops: stops.filter(isKept) }
}

/** Stops the clock, or lets it go on. */
export function togglePause(rehearsal: Rehearsal, now: number): Rehearsal {
  const { clock } = rehearsal
  const isRunning = clock.runningSince !== null
  const read = readClock(clock, now)
  return { ...rehearsal, clock: { ...read, runningSince: isRunning ? null : now } }
}

/** The clock with what has passed since added; a computer’s clock that was set back counts as no time. */
export function readClock({ runningSince, cardMs, totalMs }: RehearsalClock, now: number): RehearsalClock {
  if (runningSince === null) return { runningSince, cardMs, totalMs }
  const passed = Math.max(0, now - runningSince)
  return { runningSince: now, cardMs: cardMs + passed, totalMs: totalMs + passed }
}

/** The cards that were marked to come back, each once, in the order in which they were. */
export function markedCards({ stops }: Rehearsal): string[] {
  return [...new Set(stops.filter(({ isAgain }) => isAgain).map(({ cardId }) => cardId))]
}
