import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { isDismissed } from '../../domain/coach/dismissed-finding'
import { DraftReader } from '../../domain/coach/draft-reader'
import type { DraftContext } from '../../domain/coach/draft-context'
import type { Finding } from '../../domain/coach/finding'
import type { Coach } from './coach'

const context: DraftContext = { field: 'about-person', playIds: [], heard: null }
const pauseMs = 700

const nothing: readonly Finding[] = []

/**
 * What there is to say about a note, once the writing has paused. What was found goes at once when its words do; nothing
 * new comes while somebody types.
 */
export function useFindingsAbout(coach: Coach, text: string, place: string): readonly Finding[] {
  const choices = useStore(coach.store, (state) => state.choices)
  const dismissed = useStore(coach.store, (state) => state.dismissed)
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  const reader = useMemo(() => (choices === null ? null : new DraftReader(context, choices)), [choices])
  const found = useMemo(() => {
    const reading = reader?.read(settled)
    return reading?.kind === 'read' ? reading.findings : nothing
  }, [reader, settled])
  return found.filter((finding) => text.includes(finding.words) && !isDismissed(dismissed, place, finding))
}
