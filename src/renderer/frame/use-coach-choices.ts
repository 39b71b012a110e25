import { useCallback, useEffect, useRef, useState } from 'react'
import type { CoachChoices } from '../../domain/coach/coach-choices'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'

export interface CoachChoosing {
  /** Null until main has told them. */
  readonly choices: CoachChoices | null
  /** Each change builds on the newest choices, and is seen at once; what fails is told, and the old ones stand again. */
  readonly choose: (change: (choices: CoachChoices) => CoachChoices) => void
}

/** What the coach may mark, as it was chosen on this machine, wherever it is changed. */
export function useCoachChoices(bridge: Bridge, onMessage: (message: ToastMessage) => void): CoachChoosing {
  const [choices, setChoices] = useState<CoachChoices | null>(null)
  const newest = useRef<CoachChoices | null>(null)
  const take = useCallback((taken: CoachChoices) => {
    if (JSON.stringify(taken) === JSON.stringify(newest.current)) return
    newest.current = taken
    setChoices(taken)
  }, [])
  useEffect(() => {
    let isShown = true
    void bridge.coach.choices().then((reply) => {
      if (isShown && reply.ok) take(reply.value)
    })
    const unsubscribe = bridge.coach.onChosen(take)
    return () => {
      isShown = false
      unsubscribe()
    }
  }, [bridge, take])
  const choose = useCallback(
    (change: (choices: CoachChoices) => CoachChoices) => {
      const before = newest.current
      if (before === null) return
      const next = change(before)
      take(next)
      void bridge.coach.choose(next).then((reply) => {
        if (reply.ok) return
        take(before)
        onMessage({ text: reply.error.message, action: null, tone: 'bad' })
      })
    },
    [bridge, take, onMessage],
  )
  return { choices, choose }
}
