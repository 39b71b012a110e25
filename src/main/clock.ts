/**
 * The clock of this run, in milliseconds since the epoch: the computer’s own, or one that begins at `moment` (an ISO
 * instant) and goes on from there. The second is for trying out what only months bring, and never for a packaged app.
 */
export function startClock(
  moment: string | undefined,
  isPackaged: boolean,
  systemNow: () => number = Date.now,
): () => number {
  if (moment === undefined || isPackaged) return systemNow
  const beginsAt = Date.parse(moment)
  if (Number.isNaN(beginsAt)) throw new Error(`ATTUNE_CLOCK is no moment: ${moment}`)
  const startedAt = systemNow()
  return () => beginsAt + (systemNow() - startedAt)
}
