import { useEffect, useState } from 'react'

const minuteMs = 60_000

/** The present, in milliseconds, renewed each minute: phases and times on the page move by themselves. */
export function useNow(everyMs = minuteMs): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
