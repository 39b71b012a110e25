import { useRef, useState } from 'react'
import type { Excerpt } from '../../domain/search/excerpt'
import type { SearchHit } from '../../domain/search/search-answer'
import type { SearchPlace } from '../../domain/search/search-document'
import { routes, type MeetingTab } from '../routes'

/** A line that was found and is to be shown where it stands. */
export interface FoundPlace {
  readonly meetingId: string
  readonly excerpt: Excerpt
  /** Another one at each wish, so that one line can be shown twice. */
  readonly number: number
}

export function tabOfPlace(place: SearchPlace): MeetingTab {
  switch (place) {
    case 'notes':
      return 'meet'
    case 'say-backs':
    case 'reflection':
      return 'reflect'
    case 'title':
    case 'purpose':
    case 'preparation':
    case 'objections':
    case 'name':
    case 'role':
      return 'prepare'
  }
}

/** Opens hits: goes to the part of the meeting that holds the line, which then shows it. */
export function useFoundPlace(navigate: (to: string) => void) {
  const [found, setFound] = useState<FoundPlace | null>(null)
  const opened = useRef(0)
  const open = ({ id, excerpt }: SearchHit) => {
    if (excerpt === null) {
      navigate(routes.meeting(id))
      return
    }
    opened.current += 1
    setFound({ meetingId: id, excerpt, number: opened.current })
    navigate(routes.meeting(id, tabOfPlace(excerpt.place)))
  }
  return { found, open }
}
