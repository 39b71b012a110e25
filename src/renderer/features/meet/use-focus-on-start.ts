import { useEffect, useRef } from 'react'
import type { Meeting } from '../../../domain/meetings/meeting'
import { useSteady } from '../../components/use-steady'

/**
 * Hands the keyboard to the notes in the moment in which the meeting is started, by whatever button or key.
 */
export function useFocusOnStart({ startedAt, endedAt }: Meeting, focusNotes: () => void): void {
  const isRunning = startedAt !== null && endedAt === null
  const wasRunning = useRef(isRunning)
  const onStarted = useSteady(focusNotes)
  useEffect(() => {
    if (isRunning && !wasRunning.current) onStarted()
    wasRunning.current = isRunning
  }, [isRunning, onStarted])
}
