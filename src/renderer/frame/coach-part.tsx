import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { CoachSection } from '../features/coach-choices/coach-section'
import { useCoachChoices } from './use-coach-choices'

export interface CoachPartProps {
  readonly bridge: Bridge
  readonly onMessage: (message: ToastMessage) => void
}

/** The part of Settings about the language coach. */
export function CoachPart({ bridge, onMessage }: CoachPartProps) {
  const { choices, choose } = useCoachChoices(bridge, onMessage)
  return choices === null ? null : <CoachSection choices={choices} onChoose={choose} />
}
