/** Where a person is in the plays of one meeting: the play shown, and the current step of each by its id. */
export interface StepPlace {
  readonly playId: string | null
  readonly stepIds: Readonly<Record<string, string>>
}

const start: StepPlace = { playId: null, stepIds: {} }

/**
 * Kept while the app runs, so that a look at another tab or meeting does not lose the place. Not worth a
 * file.
 */
const places = new Map<string, StepPlace>()

export function recallPlace(meetingId: string): StepPlace {
  return places.get(meetingId) ?? start
}

export function rememberPlace(meetingId: string, place: StepPlace): void {
  places.set(meetingId, place)
}
