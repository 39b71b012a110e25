import { useRef, useState } from 'react'
import type { Excerpt } from '../../domain/search/excerpt'
import type { SearchHit } from '../../domain/search/search-answer'
import { routes } from '../routes'
import { placeOfHit } from './place-of-hit'

/** A line that was found and is to be shown where it stands. */
export interface FoundPlace {
  readonly meetingId: string
  readonly excerpt: Excerpt
  /** Another one at each wish, so that one line can be shown twice. */
  readonly number: number
}

/** Opens hits: goes to where the record is, and within a meeting to the part that holds the line, which then shows it. */
export function useFoundPlace(navigate: (to: string) => void) {
  const [found, setFound] = useState<FoundPlace | null>(null)
  const opened = useRef(0)
  const open = (hit: SearchHit) => {
    if (hit.kind === 'meetings' && hit.excerpt !== null) {
      opened.current += 1
      setFound({ meetingId: hit.id, excerpt: hit.excerpt, number: opened.current })
    }
    navigate(placeOfHit(hit))
  }
  const openLine = (meetingId: string, line: string) => {
    opened.current += 1
    const excerpt: Excerpt = {
      place: 'notes',
      text: line,
      marks: [{ start: 0, end: line.length }],
      captureKind: 'commitment',
    }
    setFound({ meetingId, excerpt, number: opened.current })
    navigate(routes.meeting(meetingId, 'meet'))
  }
  return { found, open, openLine }
}
