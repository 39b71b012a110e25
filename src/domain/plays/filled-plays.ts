import { fillPlay, type VariableValues } from './fill-variables'
import { playsOf, type PlaysKept } from './plays-of-meeting'
import type { Play } from './play'

/** The parts of a meeting that its plays speak of. */
export interface MeetingInPlays extends PlaysKept {
  readonly personIds: readonly string[]
  readonly startsAt: string | null
  readonly purpose: string
}

/** The plays of a meeting as they are shown in it: with its people, its day and its purpose filled in. */
export function filledPlaysOf(meeting: MeetingInPlays, nameOf: (personId: string) => string | null): Play[] {
  const values = valuesOf(meeting, nameOf)
  return playsOf(meeting).map((play) => fillPlay(play, values))
}

export function valuesOf(
  { personIds, startsAt, purpose }: Omit<MeetingInPlays, keyof PlaysKept>,
  nameOf: (personId: string) => string | null,
): VariableValues {
  return {
    people: personIds.flatMap((id) => nameOf(id) ?? []),
    date: startsAt === null ? null : dayFormat.format(new Date(startsAt)),
    purpose,
  }
}

const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' })
