import { useLayoutEffect, useMemo } from 'react'
import type { Bridge } from '../../preload'
import { newCoach, type Coach } from '../coach/coach'
import type { ToastMessage } from '../components/toast'
import { useCoachChoices } from './use-coach-choices'

/** The coach of notes about people: what is put aside in them is so for as long as the screen is open. */
export function useNotesCoach(bridge: Bridge, onMessage: (message: ToastMessage) => void): Coach {
  const { choices, choose } = useCoachChoices(bridge, onMessage)
  const coach = useMemo(() => {
    const made: Coach = newCoach({
      choose,
      changeDismissed: (change) => made.store.setState(({ dismissed }) => ({ dismissed: change(dismissed) })),
    })
    return made
  }, [choose])
  useLayoutEffect(() => coach.store.setState({ choices }), [coach, choices])
  return coach
}
