import { useEffect, useRef, type RefObject } from 'react'
import type { MeetTabHandle } from '../features/meet/meet-tab'
import type { MeetingTab } from '../routes'
import { showLine } from './show-line'
import { tabOfPlace } from './place-of-hit'
import type { FoundPlace } from './use-found-place'

/** Shows the line that was found, once, when the part of the meeting that holds it is on the page. */
export function useShowFound(
  found: FoundPlace | null,
  meetingId: string,
  shownTab: MeetingTab,
  meetTab: RefObject<MeetTabHandle | null>,
): void {
  const shown = useRef(0)
  useEffect(() => {
    if (found === null || found.meetingId !== meetingId || found.number === shown.current) return undefined
    if (tabOfPlace(found.excerpt.place) !== shownTab) return undefined
    // The page puts the focus where it begins; this has to come after.
    const frame = requestAnimationFrame(() => {
      shown.current = found.number
      if (shownTab === 'meet') meetTab.current?.showLine(found.excerpt)
      else showLine(document.getElementById('main') ?? document.body, found.excerpt)
    })
    return () => cancelAnimationFrame(frame)
  }, [found, meetingId, shownTab, meetTab])
}
