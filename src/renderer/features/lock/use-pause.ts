import { useCallback, useEffect, useState } from 'react'

/** Whole seconds that are left of a pause; `start` begins one. It keeps its identity. */
export interface Pause {
  readonly secondsLeft: number
  readonly start: (pauseMs: number) => void
}

export function usePause(): Pause {
  const [endsAt, setEndsAt] = useState(0)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (endsAt === 0) return
    const timer = setInterval(() => {
      setNow(performance.now())
      if (performance.now() >= endsAt) setEndsAt(0)
    }, 200)
    return () => clearInterval(timer)
  }, [endsAt])
  const start = useCallback((pauseMs: number) => {
    setNow(performance.now())
    setEndsAt(pauseMs <= 0 ? 0 : performance.now() + pauseMs)
  }, [])
  return { secondsLeft: endsAt === 0 ? 0 : Math.max(0, Math.ceil((endsAt - now) / 1_000)), start }
}
