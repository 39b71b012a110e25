import { useEffect } from 'react'

/** Marks the moment from which the app can be used, for measurements: `performance.getEntriesByName(readyMark)`. */
export const readyMark = 'attune:ready'

export function useReadyMark(isReady: boolean): void {
  useEffect(() => {
    if (isReady && performance.getEntriesByName(readyMark).length === 0) performance.mark(readyMark)
  }, [isReady])
}
