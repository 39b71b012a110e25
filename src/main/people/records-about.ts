import type { Library } from '../library/library'

/** The ids of the records that name a person, by kind. */
export interface RecordsAbout {
  readonly meetings: readonly string[]
  /** Those of the meetings that name nobody else. */
  readonly meetingsAlone: readonly string[]
  readonly commitments: readonly string[]
  readonly entries: readonly string[]
  readonly 'check-ins': readonly string[]
}

export function recordsAbout(library: Pick<Library, 'summariesOf'>, personId: string): RecordsAbout {
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
  const meetings = library.summariesOf('meetings').filter(({ personIds }) => personIds.includes(personId))
  return {
    meetings: idsOf(meetings),
    meetingsAlone: idsOf(meetings.filter(({ personIds }) => personIds.length === 1)),
    commitments: idsOf(library.summariesOf('commitments').filter((each) => each.personId === personId)),
    entries: idsOf(library.summariesOf('entries').filter(({ personIds }) => personIds.includes(personId))),
    'check-ins': idsOf(
      library
        .summariesOf('check-ins')
        .filter(({ subject }) => subject.kind === 'trust' && subject.personId === personId),
    ),
  }
}
