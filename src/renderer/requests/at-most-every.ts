/** A listener that can be told to hear no more. */
export interface GatheringListener {
  (): void
  readonly stop: () => void
}

/**
 * Calls `listener` at once, and then at most each `milliseconds`: what comes sooner is gathered into one call when that
 * time is over, so that the last of many is never missed.
 */
export function atMostEvery(milliseconds: number, listener: () => void): GatheringListener {
  let timer: ReturnType<typeof setTimeout> | null = null
  let isWaiting = false
  const rest = () => {
    timer = setTimeout(() => {
      timer = null
      if (!isWaiting) return
      isWaiting = false
      listener()
      rest()
    }, milliseconds)
  }
  const gather = () => {
    if (timer !== null) {
      isWaiting = true
      return
    }
    listener()
    rest()
  }
  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    isWaiting = false
  }
  return Object.assign(gather, { stop })
}
