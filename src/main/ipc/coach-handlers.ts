import type { CoachChoices } from '../../domain/coach/coach-choices'
import type { Handlers } from '../../ipc/contract'
import type { SettingsFile } from '../settings-file'

export interface CoachHandlersOptions {
  readonly settings: SettingsFile
  /** Tells every open page. */
  readonly onCoachChosen: (choices: CoachChoices) => void
}

export function coachHandlers({
  settings,
  onCoachChosen,
}: CoachHandlersOptions): Pick<Handlers, 'coach:choices' | 'coach:choose'> {
  return {
    'coach:choices': () => settings.settings.coach,
    'coach:choose': async (choices) => {
      const { coach } = await settings.change({ coach: choices })
      onCoachChosen(coach)
      return coach
    },
  }
}
