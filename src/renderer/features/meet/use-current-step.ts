import { useState } from 'react'
import type { Play, PlayStep } from '../../../domain/plays/play'
import { recallPlace, rememberPlace, type StepPlace } from './step-places'

export interface CurrentStep {
  readonly plays: readonly Play[]
  readonly play: Play
  readonly step: PlayStep
  readonly stepIndex: number
  readonly choosePlay: (playId: string) => void
  readonly chooseStep: (stepId: string) => void
  /** Moves on by so many steps of the play; stays at its ends. */
  readonly moveBy: (steps: number) => void
}

/** The step that is current in the room, or null when the meeting has no play that this version knows, or none with steps. */
export function useCurrentStep(meetingId: string, plays: readonly Play[]): CurrentStep | null {
  const [place, setPlace] = useState(() => recallPlace(meetingId))
  const withSteps = plays.filter(({ steps }) => steps.length > 0)
  const play = withSteps.find(({ id }) => id === place.playId) ?? withSteps[0]
  if (play === undefined) return null
  const stepIndex = Math.max(
    0,
    play.steps.findIndex(({ id }) => id === place.stepIds[play.id]),
  )
  const step = play.steps[stepIndex]
  if (step === undefined) return null
  const moveTo = (next: StepPlace) => {
    rememberPlace(meetingId, next)
    setPlace(next)
  }
  const chooseStep = (stepId: string) =>
    moveTo({ playId: play.id, stepIds: { ...place.stepIds, [play.id]: stepId } })
  return {
    plays: withSteps,
    play,
    step,
    stepIndex,
    choosePlay: (playId) => moveTo({ ...place, playId }),
    chooseStep,
    moveBy: (steps) => {
      const target = play.steps[stepIndex + steps]
      if (target !== undefined) chooseStep(target.id)
    },
  }
}
